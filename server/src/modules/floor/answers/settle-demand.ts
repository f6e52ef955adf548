import type { Transaction } from '../../../kernel/transaction.js';
import { type Demand, Disposition, isTakenBack } from '../../consultation/index.js';
import { ResponseNature } from '../../wording/index.js';
import { DemandResponse } from './demand-response.entity.js';
import { chairsPart, outcomeOf } from './disposition.rules.js';

/** Puts a demand where its answers and its chair leave it. Called with the meeting held, after each change to either. */
export async function settleDemand(
  tx: Transaction,
  demand: Demand,
  byChair: Disposition.ESCALATED | Disposition.CARRIED_OVER | null = chairsPart(demand.disposition),
): Promise<void> {
  // Taken back, or joined to another: no answer brings it to life again.
  if (isTakenBack(demand.disposition)) return;
  await tx.em.flush();
  const answers = await tx.em.find(DemandResponse, { demand: demand.id }, { orderBy: { id: 'asc' } });
  const { status, disposition } = outcomeOf(answers, byChair);
  if (demand.disposedAfterwards && disposition !== Disposition.COMMITMENT) return;
  if (disposition !== demand.disposition) demand.disposedAt = disposition ? tx.ctx.now() : null;
  demand.status = status;
  demand.disposition = disposition;
  if (disposition === Disposition.ESCALATED || disposition === Disposition.CARRIED_OVER) return;

  const declined =
    disposition === Disposition.DECLINED
      ? answers.findLast(({ nature, contestReason }) => nature === ResponseNature.DECLINED && contestReason === null)
      : undefined;
  demand.dispositionReason = declined?.reason ?? null;
  demand.dispositionBasis = declined?.basis ?? null;
  demand.carriedOverTo = null;
  demand.carriedOverOwnerId = null;
  demand.carriedOverActingId = null;
  demand.carriedOverUntil = null;
}
