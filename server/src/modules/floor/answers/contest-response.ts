import { authorize } from '../../../kernel/authorize.js';
import type { RequestContext } from '../../../kernel/context.js';
import { NOTE_MAX, textInput } from '../../../kernel/text.js';
import { actorOf, inTransaction } from '../../../kernel/transaction.js';
import { canContest, holdMeeting, MeetingRefusal, MeetingRefusalCode, whyRecordIsClosed } from '../../meeting/index.js';
import { ResponseNature } from '../../wording/index.js';
import { record } from '../floor.events.js';
import type { DemandResponse } from './demand-response.entity.js';
import { holdResponse } from './hold-response.js';
import { isOfTownship, whyNotOnOwnAnswer } from './own-answer.js';
import { settleDemand } from './settle-demand.js';

/** 追问: those who asked, or the chair, say that the recorded nature is wrong. The demand waits to be answered again. */
export async function contestResponse(
  ctx: RequestContext,
  responseId: string,
  typed: string,
): Promise<DemandResponse | MeetingRefusal> {
  const reason = textInput(typed, { field: 'reason', max: NOTE_MAX, required: true });
  return inTransaction(ctx, async (tx) => {
    const { floor, response, demand } = await holdResponse(tx, responseId, holdMeeting);
    const seat = floor.seat && {
      id: floor.seat.id,
      duty: floor.seat.duty,
      interestGroupId: floor.seat.interestGroup?.id ?? null,
    };
    const asked = { raisedById: demand.raisedBy?.id ?? null, interestGroupId: demand.interestGroup?.id ?? null };
    authorize(canContest(ctx.viewer, floor.scope, seat, asked), 'contest an answer');
    const closed = await whyRecordIsClosed(tx, floor);
    if (closed) return closed;
    // What their own unit only explains, whoever chairs may press.
    const ownPromise = response.nature === ResponseNature.COMMITMENT && (await whyNotOnOwnAnswer(ctx, floor, response));
    if (ownPromise) return ownPromise;
    if (response.contestReason !== null) return new MeetingRefusal(MeetingRefusalCode.ALREADY_CONTESTED);

    response.contestReason = reason;
    response.beforeSettled = null;
    response.contestedBy = actorOf(ctx.viewer).id;
    response.contestedAt = ctx.now();
    await settleDemand(tx, demand);
    record(tx, floor, 'responseContested', {
      responseId: response.id,
      demandId: demand.id,
      ofTownship: await isOfTownship(ctx, response),
    });
    return response;
  });
}
