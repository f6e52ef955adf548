import { LockMode } from '@mikro-orm/core';
import type { RequestContext } from '../../../kernel/context.js';
import { inTransaction } from '../../../kernel/transaction.js';
import { elsewhereRefused, signInFailed } from '../identity.events.js';
import { IdentityRefusal, IdentityRefusalCode } from '../identity.refusal.js';
import type { SignedIn } from '../identity.types.js';
import { deviceHashOf } from '../known-devices.js';
import { OutsideAttempt, OutsideIdentity } from '../outside-identity.entity.js';
import { codeTries, lockSecondFactor, takeCode } from '../second-factor.js';
import { forgiveTry, takeTry } from '../tries.js';
import { letInBound, lockBound, whyNot } from './come-back.js';

const stale = () => new IdentityRefusal(IdentityRefusalCode.ELSEWHERE_STALE);

/** The code of the second factor, for whoever came back from a provider on this browser and is only short of it. */
export async function finishSignInElsewhere(ctx: RequestContext, code: string): Promise<SignedIn | IdentityRefusal> {
  const deviceHash = deviceHashOf(ctx);
  const waiting =
    deviceHash === null
      ? null
      : await ctx.em
          .fork({ clear: true })
          .findOne(
            OutsideAttempt,
            { deviceHash, identityId: { $ne: null }, expiresAt: { $gt: ctx.now() } },
            { orderBy: { createdAt: 'desc' } },
          );
  const identity =
    waiting?.identityId && (await ctx.em.fork({ clear: true }).findOne(OutsideIdentity, waiting.identityId));
  if (!waiting || !identity) return stale();
  const tries = codeTries(identity.account.id, null);
  const minutes = await takeTry(ctx, tries);
  if (minutes !== null) return new IdentityRefusal(IdentityRefusalCode.TOO_MANY_TRIES, minutes);
  return inTransaction(ctx, async (tx) => {
    const attempt = await tx.em.findOne(OutsideAttempt, waiting.id, { lockMode: LockMode.PESSIMISTIC_WRITE });
    const bound = await tx.em.findOne(OutsideIdentity, identity.id);
    const account = bound && (await lockBound(tx, bound));
    if (!attempt?.identityId || !account) return stale();
    const why = await whyNot(tx, account, bound);
    if (why) {
      tx.record(elsewhereRefused({ because: why, accountId: account.id }));
      return new IdentityRefusal(why);
    }
    const factor = await lockSecondFactor(tx, account.id);
    if (factor && !(await takeCode(tx, factor, code))) {
      tx.record(signInFailed({ accountId: account.id, factor: 'SECOND' }));
      return new IdentityRefusal(IdentityRefusalCode.SECOND_FACTOR_WRONG);
    }
    await forgiveTry(tx, { ...tries, all: true });
    attempt.identityId = null;
    return letInBound(tx, account, bound, false);
  });
}
