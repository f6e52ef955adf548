import { LockMode } from '@mikro-orm/core';
import { authorize } from '../../../kernel/authorize.js';
import type { RequestContext } from '../../../kernel/context.js';
import { notFound } from '../../../kernel/errors.js';
import { knownId } from '../../../kernel/id.js';
import { inTransaction, type Transaction } from '../../../kernel/transaction.js';
import { expectVersion } from '../../../kernel/version.js';
import { accountIdOf, type Viewer } from '../../../kernel/viewer.js';
import { PracticeRefusal } from '../practice.refusal.js';
import { Practice, PracticeVersion, type PracticeWords } from './practice.entity.js';
import { canReadPractice, canReviewPractices, canWritePractice } from './practice.policy.js';
import { mayDo, type PracticeAct, type PracticeCapacity, whyCannot } from './practice-acts.rules.js';

export type Answer = Practice | PracticeRefusal;

interface Asked {
  readonly practiceId: string;
  readonly version: number;
}

export function capacityOf(
  viewer: Viewer | null,
  { committeeId, hands }: { readonly committeeId: string; readonly hands: readonly string[] },
): PracticeCapacity {
  const me = accountIdOf(viewer);
  return {
    writes: canWritePractice(viewer, committeeId),
    reviews: canReviewPractices(viewer),
    wrote: me !== null && hands.includes(me),
  };
}

/** One act on a practice: its row held, seen by whoever may read it, refused where the house says no. */
export function onPractice(
  ctx: RequestContext,
  { practiceId, version }: Asked,
  act: PracticeAct,
  work: (tx: Transaction, practice: Practice, accountId: string) => Promise<Answer>,
): Promise<Answer> {
  return inTransaction(ctx, async (tx) => {
    const { viewer } = ctx;
    const accountId = accountIdOf(viewer);
    const practice = await tx.em.findOne(Practice, knownId(practiceId), { lockMode: LockMode.PESSIMISTIC_WRITE });
    if (!practice || accountId === null || !canReadPractice(viewer, practice)) throw notFound();
    const capacity = capacityOf(viewer, practice);
    authorize(mayDo(act, capacity), `${act} a practice`);
    const why = whyCannot(act, capacity, practice);
    if (why) return new PracticeRefusal(why);
    expectVersion(practice, version);
    return work(tx, practice, accountId);
  });
}

export const wordsOf = ({ title, matter, worked, effect, caution, parts }: PracticeWords): PracticeWords => ({
  ...{ title, matter, worked, effect, caution, parts },
});

/** The text that is in the library. */
export async function standingVersion(
  tx: Transaction,
  { id, edition }: Pick<Practice, 'id' | 'edition'>,
): Promise<PracticeVersion> {
  return tx.em.findOneOrFail(PracticeVersion, { practice: id, edition });
}
