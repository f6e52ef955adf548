import type { RequestContext } from '../../../kernel/context.js';
import { keepCorrections } from '../../../kernel/corrections/index.js';
import { NOTE_MAX, textInput } from '../../../kernel/text.js';
import { inTransaction } from '../../../kernel/transaction.js';
import { isTakenBack } from '../../consultation/index.js';
import { MeetingRefusal, MeetingRefusalCode } from '../../meeting/index.js';
import { record } from '../floor.events.js';
import type { DemandResponse } from './demand-response.entity.js';
import { holdForChair, whyNotSettled } from './hold-contest.js';
import { isOfTownship, whyNotOnOwnAnswer } from './own-answer.js';
import { settleDemand } from './settle-demand.js';

/**
 * Settled by mistake: the objection stands again as it did, and waits for the chair. Until the answer was corrected, or
 * what was promised in it became somebody's commitment.
 */
export async function reopenContest(
  ctx: RequestContext,
  responseId: string,
  typed: string,
): Promise<DemandResponse | MeetingRefusal> {
  const reason = textInput(typed, { field: 'reason', max: NOTE_MAX, required: true });
  return inTransaction(ctx, async (tx) => {
    const { floor, response, demand } = await holdForChair(tx, responseId);
    const before = response.beforeSettled;
    const closed =
      (await whyNotSettled(tx, floor, before?.nature ?? response.nature)) ??
      (await whyNotOnOwnAnswer(tx.ctx, floor, response));
    if (closed) return closed;
    if (!before) return new MeetingRefusal(MeetingRefusalCode.CONTEST_NOT_SETTLED);
    if (isTakenBack(demand.disposition)) return new MeetingRefusal(MeetingRefusalCode.DEMAND_TAKEN_BACK);
    const [handed] = await tx.em.execute<object[]>('select from promise_handed_over where response_id = ?', [
      response.id,
    ]);
    if (handed) return new MeetingRefusal(MeetingRefusalCode.PROMISE_HANDED_OVER);

    const settled = response.nature === before.nature ? 'DISMISSED' : 'UPHELD';
    keepCorrections(
      tx,
      { record: 'demand_response', id: response.id },
      { nature: response.nature, contest: settled },
      { nature: before.nature, contest: 'OPEN' },
      reason,
    );
    Object.assign(response, before, { contestedAt: ctx.now(), beforeSettled: null });
    await settleDemand(tx, demand);
    const objectorId = before.contestedBy;
    const ofTownship = await isOfTownship(ctx, response);
    record(tx, floor, 'contestReopened', { responseId: response.id, demandId: demand.id, objectorId, ofTownship });
    return response;
  });
}
