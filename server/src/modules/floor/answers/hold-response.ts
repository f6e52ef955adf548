import { notFound } from '../../../kernel/errors.js';
import { knownId } from '../../../kernel/id.js';
import type { Transaction } from '../../../kernel/transaction.js';
import { Demand } from '../../consultation/index.js';
import { type HeldMeeting, holdMeeting } from '../../meeting/index.js';
import { DemandResponse } from './demand-response.entity.js';

/** An answer and its demand, read after the meeting is held. */
export async function holdResponse(
  tx: Transaction,
  responseId: string,
  hold: typeof holdMeeting,
): Promise<{ floor: HeldMeeting; response: DemandResponse; demand: Demand }> {
  const known = await tx.em.findOne(DemandResponse, knownId(responseId));
  if (!known) throw notFound();
  const floor = await hold(tx, known.meeting.id);
  const response = await tx.em.findOneOrFail(DemandResponse, known.id, { refresh: true });
  return { floor, response, demand: await tx.em.findOneOrFail(Demand, response.demand.id) };
}
