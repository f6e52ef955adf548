import type { RequestContext } from '../../../kernel/context.js';
import { inTransaction } from '../../../kernel/transaction.js';
import { holdAsChair, MeetingRefusal, MeetingRefusalCode, whyRecordIsClosed } from '../../meeting/index.js';
import { record } from '../floor.events.js';
import type { DemandResponse } from './demand-response.entity.js';
import { holdResponse } from './hold-response.js';
import { settleDemand } from './settle-demand.js';

/** The chair has heard the objection and lets the answer stand as recorded. */
export async function dismissContest(
  ctx: RequestContext,
  responseId: string,
): Promise<DemandResponse | MeetingRefusal> {
  return inTransaction(ctx, async (tx) => {
    const { floor, response, demand } = await holdResponse(tx, responseId, holdAsChair);
    const closed = await whyRecordIsClosed(tx, floor);
    if (closed) return closed;
    if (response.contestReason === null) return new MeetingRefusal(MeetingRefusalCode.NOT_CONTESTED);

    response.contestReason = null;
    response.contestedBy = null;
    await settleDemand(tx, demand);
    record(tx, floor, 'contestDismissed', { responseId: response.id, demandId: demand.id });
    return response;
  });
}
