import type { RequestContext } from '../../../kernel/context.js';
import { inTransaction } from '../../../kernel/transaction.js';
import { MeetingRefusal } from '../../meeting/index.js';
import { record } from '../floor.events.js';
import type { DemandResponse } from './demand-response.entity.js';
import { holdContest, settleContest } from './hold-contest.js';
import { settleDemand } from './settle-demand.js';

/** The chair has heard the objection and lets the answer stand as recorded. */
export async function dismissContest(
  ctx: RequestContext,
  responseId: string,
): Promise<DemandResponse | MeetingRefusal> {
  return inTransaction(ctx, async (tx) => {
    const held = await holdContest(tx, responseId);
    if (held instanceof MeetingRefusal) return held;
    const { floor, response, demand } = held;
    const objectorId = response.contestedBy;
    settleContest(response, response.nature);
    await settleDemand(tx, demand);
    record(tx, floor, 'contestDismissed', { responseId: response.id, demandId: demand.id, objectorId });
    return response;
  });
}
