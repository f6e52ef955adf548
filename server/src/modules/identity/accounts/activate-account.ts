import { LockMode } from '@mikro-orm/core';
import type { RequestContext } from '../../../kernel/context.js';
import { normaliseCode } from '../../../kernel/running-number.js';
import { inTransaction } from '../../../kernel/transaction.js';
import { Account, AccountStatus, ActivationCode } from '../account.entity.js';
import { accountActivated } from '../identity.events.js';
import { IdentityRefusal, IdentityRefusalCode } from '../identity.refusal.js';
import { SecondFactorAsked, type SignedIn } from '../identity.types.js';
import { activationHash } from '../make-account.js';
import { whyWeakPassword } from '../password.rules.js';
import { hashPassword } from '../passwords.js';
import { lockSecondFactor } from '../second-factor.js';
import { letIn } from '../signing-in/sign-in.js';
import { forgiveTry, HALL_TRIES, inTurn, takeTry } from '../tries.js';

/**
 * Sets the first password with the code of a slip, and signs in; where the account has a second factor, it is asked for
 * at the door as always. A password refused leaves the code good.
 */
export function activateAccount(
  ctx: RequestContext,
  given: Slip,
): Promise<SignedIn | SecondFactorAsked | IdentityRefusal> {
  return inTurn(ctx, 'activate', () => tryActivate(ctx, given));
}

interface Slip {
  readonly code: string;
  readonly password: string;
}

async function tryActivate(ctx: RequestContext, given: Slip): Promise<SignedIn | SecondFactorAsked | IdentityRefusal> {
  const limit = { purpose: 'activate-address', subject: ctx.address, limit: HALL_TRIES };
  const minutes = await takeTry(ctx, limit);
  if (minutes !== null) return new IdentityRefusal(IdentityRefusalCode.TOO_MANY_TRIES, minutes);
  const code = normaliseCode(given.code.slice(0, 64));

  return inTransaction(ctx, async (tx) => {
    const slip = await tx.em.findOne(
      ActivationCode,
      { codeHash: await activationHash(tx, code), usedAt: null, expiresAt: { $gt: ctx.now() } },
      { lockMode: LockMode.PESSIMISTIC_WRITE },
    );
    if (!slip) return new IdentityRefusal(IdentityRefusalCode.CODE_NOT_GOOD);
    const account = await tx.em.findOneOrFail(Account, slip.account.id, { lockMode: LockMode.PESSIMISTIC_WRITE });
    if (account.status !== AccountStatus.INVITED) return new IdentityRefusal(IdentityRefusalCode.CODE_NOT_GOOD);
    await forgiveTry(tx, { ...limit, all: false });
    const weak = whyWeakPassword(given.password, account.loginName);
    if (weak) return weak;
    slip.usedAt = ctx.now();
    account.passwordHash = await hashPassword(ctx.services, given.password, ctx.address);
    account.mustChangePassword = false;
    account.status = AccountStatus.ACTIVE;
    tx.record(accountActivated({ accountId: account.id }));
    if (await lockSecondFactor(tx, account.id)) {
      return Object.assign(new SecondFactorAsked(), { loginName: account.loginName });
    }
    return letIn(tx, account);
  });
}
