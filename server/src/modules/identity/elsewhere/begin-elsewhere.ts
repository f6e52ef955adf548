import { LockMode } from '@mikro-orm/core';
import { authorize } from '../../../kernel/authorize.js';
import type { RequestContext } from '../../../kernel/context.js';
import { inTransaction } from '../../../kernel/transaction.js';
import { accountIdOf } from '../../../kernel/viewer.js';
import { Account } from '../account.entity.js';
import { brake } from '../brake.js';
import { IdentityRefusal, IdentityRefusalCode } from '../identity.refusal.js';
import { isPassword } from '../passwords.js';
import { codeTries, lockSecondFactor, takeCode } from '../second-factor.js';
import { forgiveTry, takeTry } from '../tries.js';
import { beginAttempt } from './attempts.js';
import { ElsewhereBegun } from './elsewhere.types.js';
import { ProviderAway, ProviderRefused } from './provider.js';
import { callbackOf, providerOf } from './providers.js';
import { returnPath } from './return-path.rules.js';

/** A hall of three hundred behind one address, each of whom begins twice. */
const BEGUN_AN_HOUR = 600;

interface Wanted {
  readonly provider: string;
  readonly to: string;
  readonly inApp: boolean;
}

/** Sends the browser to a provider, to come back as somebody it knows. */
export async function beginSignInElsewhere(
  ctx: RequestContext,
  wanted: Wanted,
): Promise<ElsewhereBegun | IdentityRefusal> {
  await brake(ctx, { purpose: 'sign-in-elsewhere', limit: BEGUN_AN_HOUR });
  return begin(ctx, wanted, null);
}

/**
 * Sends the browser to a provider, to bind the viewer's own account to whoever it is there. An open session alone is not
 * enough: it asks for the password, and for a code where there is a second factor.
 */
export async function beginBindingElsewhere(
  ctx: RequestContext,
  { password, code, ...wanted }: Wanted & { readonly password: string; readonly code: string | null },
): Promise<ElsewhereBegun | IdentityRefusal> {
  const accountId = accountIdOf(ctx.viewer);
  authorize(accountId !== null, 'bind an account to somebody elsewhere');
  const tries = { ...codeTries(accountId, null), purpose: 'bind-elsewhere' };
  const minutes = await takeTry(ctx, tries);
  if (minutes !== null) return new IdentityRefusal(IdentityRefusalCode.TOO_MANY_TRIES, minutes);
  const refused = await inTransaction(ctx, async (tx) => {
    const account = await tx.em.findOneOrFail(Account, accountId, { lockMode: LockMode.PESSIMISTIC_WRITE });
    if (!(await isPassword(ctx.services, account.passwordHash, password, ctx.address))) {
      return new IdentityRefusal(IdentityRefusalCode.WRONG_PASSWORD);
    }
    const factor = await lockSecondFactor(tx, accountId);
    if (factor && !(await takeCode(tx, factor, code ?? ''))) {
      return new IdentityRefusal(IdentityRefusalCode.SECOND_FACTOR_WRONG);
    }
    await forgiveTry(tx, { ...tries, all: true });
    return null;
  });
  return refused ?? begin(ctx, wanted, accountId);
}

async function begin(
  ctx: RequestContext,
  { provider: code, to, inApp }: Wanted,
  accountId: string | null,
): Promise<ElsewhereBegun | IdentityRefusal> {
  const provider = providerOf(ctx, code);
  if (!provider) return new IdentityRefusal(IdentityRefusalCode.ELSEWHERE_AWAY);
  const attempt = await beginAttempt(ctx, { provider: provider.code, leadsTo: returnPath(to), accountId });
  if (!attempt) return new IdentityRefusal(IdentityRefusalCode.ELSEWHERE_STALE);
  try {
    const url = await provider.leadTo({ ...attempt, inApp, callback: callbackOf(ctx, provider.code) });
    return Object.assign(new ElsewhereBegun(), { url: url.href });
  } catch (error) {
    if (!(error instanceof ProviderAway || error instanceof ProviderRefused)) throw error;
    ctx.services.log.warn({ provider: provider.code, code: error.code }, 'a provider does not answer');
    return new IdentityRefusal(IdentityRefusalCode.ELSEWHERE_AWAY);
  }
}
