import type { RequestContext } from '../../../kernel/context.js';
import { actorOf, inTransaction } from '../../../kernel/transaction.js';
import { expectVersion } from '../../../kernel/version.js';
import { holdAsChair, type MeetingRefusal } from '../../meeting/index.js';
import { record } from '../minutes.events.js';
import { CorrigendumStatus, MinutesCorrigendum } from './corrigendum.entity.js';
import { whyCannotConfirmCorrigendum } from './corrigendum.rules.js';
import { draftOf } from './draft-corrigendum.js';

/** Confirmed by those who confirm minutes, and numbered: from here on it is printed with them. */
export async function confirmCorrigendum(
  ctx: RequestContext,
  meetingId: string,
  corrigendumId: string,
  version: number,
): Promise<MinutesCorrigendum | MeetingRefusal> {
  return inTransaction(ctx, async (tx) => {
    // The meeting is held: two who confirm at once take turns, and numbers have no gaps.
    const floor = await holdAsChair(tx, meetingId);
    const draft = await draftOf(tx, floor, corrigendumId);
    const personId = actorOf(ctx.viewer).id;
    const refusal = whyCannotConfirmCorrigendum(draft, personId);
    if (refusal) return refusal;
    expectVersion(draft, version, { passage: draft.passage, reads: draft.reads, reason: draft.reason });
    const earlier = await tx.em.count(MinutesCorrigendum, {
      meeting: floor.meeting.id,
      status: CorrigendumStatus.CONFIRMED,
    });
    Object.assign(draft, {
      status: CorrigendumStatus.CONFIRMED,
      number: earlier + 1,
      confirmedBy: personId,
      confirmedAt: ctx.now(),
    });
    record(tx, floor, 'corrigendumConfirmed', { corrigendumId: draft.id, number: earlier + 1 });
    return draft;
  });
}
