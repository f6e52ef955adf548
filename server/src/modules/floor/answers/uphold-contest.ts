import type { RequestContext } from '../../../kernel/context.js';
import { inTransaction } from '../../../kernel/transaction.js';
import { MeetingRefusal } from '../../meeting/index.js';
import { ResponseNature } from '../../wording/index.js';
import { record } from '../floor.events.js';
import type { DemandResponse } from './demand-response.entity.js';
import { holdContest, settleContest } from './hold-contest.js';
import { settleDemand } from './settle-demand.js';

/** The chair finds the objection right: what was said is a position, and settles nothing. */
export async function upholdContest(ctx: RequestContext, responseId: string): Promise<DemandResponse | MeetingRefusal> {
  return inTransaction(ctx, async (tx) => {
    const held = await holdContest(tx, responseId);
    if (held instanceof MeetingRefusal) return held;
    const { floor, response, demand } = held;
    const { nature, contestedBy: objectorId } = response;
    settleContest(response, ResponseNature.POSITION);
    await settleDemand(tx, demand);
    record(tx, floor, 'contestUpheld', { responseId: response.id, demandId: demand.id, nature, objectorId });
    return response;
  });
}
