import { LockMode, ref } from '@mikro-orm/core';
import { authorize } from '../../../kernel/authorize.js';
import type { RequestContext } from '../../../kernel/context.js';
import { inTransaction } from '../../../kernel/transaction.js';
import { accountIdOf } from '../../../kernel/viewer.js';
import { Account, SecondFactor } from '../account.entity.js';
import { secondFactorSet } from '../identity.events.js';
import { IdentityRefusal, IdentityRefusalCode } from '../identity.refusal.js';
import { SecondFactorSet } from '../identity.types.js';
import { codeTries, giveRecoveryCodes } from '../second-factor.js';
import { revokeSessions } from '../sessions.js';
import { stepOf } from '../totp.js';
import { forgiveTry, takeTry } from '../tries.js';

/** The first code made from the secret: from now on it is asked for, and other devices are signed out. */
export async function confirmSecondFactor(
  ctx: RequestContext,
  code: string,
): Promise<SecondFactorSet | IdentityRefusal> {
  const accountId = accountIdOf(ctx.viewer);
  authorize(accountId !== null, 'set a second factor');
  const tries = { ...codeTries(accountId, null), purpose: 'confirm-second-factor' };
  const minutes = await takeTry(ctx, tries);
  if (minutes !== null) return new IdentityRefusal(IdentityRefusalCode.TOO_MANY_TRIES, minutes);

  return inTransaction(ctx, async (tx) => {
    const account = await tx.em.findOneOrFail(Account, accountId, { lockMode: LockMode.PESSIMISTIC_WRITE });
    const secret = account.newFactorSecret;
    if (secret === null) return new IdentityRefusal(IdentityRefusalCode.SECOND_FACTOR_NOT_BEGUN);
    const digits = code.slice(0, 64).normalize('NFKC').replace(/\s/g, '');
    const step = stepOf(secret, digits, ctx.now());
    if (step === null) return new IdentityRefusal(IdentityRefusalCode.SECOND_FACTOR_WRONG);
    await forgiveTry(tx, { ...tries, all: true });
    account.newFactorSecret = null;
    const factor =
      (await tx.em.findOne(SecondFactor, { account: accountId })) ??
      tx.em.create(SecondFactor, { account: ref(account), secret, createdAt: ctx.now() });
    Object.assign(factor, { secret, confirmedAt: ctx.now(), lastStep: step });
    tx.em.persist(factor);
    const recoveryCodes = await giveRecoveryCodes(tx, accountId);
    tx.record(secondFactorSet({ accountId }));
    await revokeSessions(tx, { accountId, except: ctx.viewer?.sessionId ?? null });
    return Object.assign(new SecondFactorSet(), { recoveryCodes });
  });
}
