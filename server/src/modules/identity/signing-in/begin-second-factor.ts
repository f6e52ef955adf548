import { LockMode } from '@mikro-orm/core';
import { authorize } from '../../../kernel/authorize.js';
import type { RequestContext } from '../../../kernel/context.js';
import { inTransaction } from '../../../kernel/transaction.js';
import { accountIdOf } from '../../../kernel/viewer.js';
import { Account } from '../account.entity.js';
import { IdentityRefusal, IdentityRefusalCode } from '../identity.refusal.js';
import { SecondFactorBegun } from '../identity.types.js';
import { isPassword } from '../passwords.js';
import { codeTries, lockSecondFactor, takeCode } from '../second-factor.js';
import { enrolmentUri, newSecret } from '../totp.js';
import { forgiveTry, takeTry } from '../tries.js';

interface Begin {
  readonly password: string;
  /** Of the factor that is being replaced. */
  readonly code: string | null;
}

/**
 * Gives the viewer's own account a secret to scan. Nothing changes until a code made from it is confirmed. An open
 * session alone is not enough: it asks for the password, and for a code where there is a factor already.
 */
export async function beginSecondFactor(
  ctx: RequestContext,
  { password, code }: Begin,
): Promise<SecondFactorBegun | IdentityRefusal> {
  const accountId = accountIdOf(ctx.viewer);
  authorize(accountId !== null, 'set a second factor');
  const tries = { ...codeTries(accountId, null), purpose: 'set-second-factor' };
  const minutes = await takeTry(ctx, tries);
  if (minutes !== null) return new IdentityRefusal(IdentityRefusalCode.TOO_MANY_TRIES, minutes);

  return inTransaction(ctx, async (tx) => {
    const account = await tx.em.findOneOrFail(Account, accountId, { lockMode: LockMode.PESSIMISTIC_WRITE });
    if (!(await isPassword(ctx.services, account.passwordHash, password, ctx.address))) {
      return new IdentityRefusal(IdentityRefusalCode.WRONG_PASSWORD);
    }
    const present = await lockSecondFactor(tx, accountId);
    if (present && !(await takeCode(tx, present, code ?? ''))) {
      return new IdentityRefusal(IdentityRefusalCode.SECOND_FACTOR_WRONG);
    }
    await forgiveTry(tx, { ...tries, all: true });
    const secret = newSecret();
    account.newFactorSecret = secret;
    return Object.assign(new SecondFactorBegun(), { secret, uri: enrolmentUri(secret, account.loginName) });
  });
}
