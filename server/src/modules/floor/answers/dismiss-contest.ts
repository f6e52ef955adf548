import type { RequestContext } from '../../../kernel/context.js';
import { actorOf, inTransaction } from '../../../kernel/transaction.js';
import { canChair, holdAsChair, holdMeeting, MeetingRefusal, MeetingRefusalCode } from '../../meeting/index.js';
import { record } from '../floor.events.js';
import type { DemandResponse } from './demand-response.entity.js';
import { settleContest, whyNotSettled } from './hold-contest.js';
import { holdResponse } from './hold-response.js';
import { isOfTownship, whyNotOnOwnAnswer } from './own-answer.js';
import { settleDemand } from './settle-demand.js';

/**
 * The answer stands as recorded: the chair has heard the objection, or whoever objected says that it may after all. Of that
 * the chair has nothing to take back: it is objected to anew.
 */
export async function dismissContest(
  ctx: RequestContext,
  responseId: string,
): Promise<DemandResponse | MeetingRefusal> {
  return inTransaction(ctx, async (tx) => {
    const { floor, response, demand } = await holdResponse(tx, responseId, (transaction, id) =>
      holdMeeting(transaction, id, { withConsultation: true }),
    );
    // Whoever objected and comes after the chair is told that it is settled, not that it never was theirs.
    const objectorId = response.contestedBy ?? response.beforeSettled?.contestedBy ?? null;
    const isChair = canChair(ctx.viewer, floor.scope, floor.seat);
    const isOwn = !isChair && objectorId !== null && objectorId === actorOf(ctx.viewer).id;
    if (!isOwn) await holdAsChair(tx, floor.meeting.id);
    const closed = await whyNotSettled(tx, floor, response.nature);
    if (closed) return closed;
    const ownAnswer = isOwn ? null : await whyNotOnOwnAnswer(tx.ctx, floor, response);
    if (ownAnswer) return ownAnswer;
    if (response.contestReason === null) return new MeetingRefusal(MeetingRefusalCode.NOT_CONTESTED);

    settleContest(response, response.nature);
    if (isOwn) response.beforeSettled = null;
    await settleDemand(tx, demand);
    const about = { responseId: response.id, demandId: demand.id };
    if (isOwn) record(tx, floor, 'contestDropped', { ...about, ofTownship: await isOfTownship(ctx, response) });
    else record(tx, floor, 'contestDismissed', { ...about, objectorId });
    return response;
  });
}
