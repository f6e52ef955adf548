import { notFound } from '../../kernel/errors.js';
import { knownId } from '../../kernel/id.js';
import type { Transaction } from '../../kernel/transaction.js';
import { Demand } from '../consultation/index.js';
import type { HeldMeeting } from './place.js';

/** A demand of this very consultation. */
export async function demandOf(tx: Transaction, floor: HeldMeeting, demandId: string): Promise<Demand> {
  const demand = await tx.em.findOne(Demand, { id: knownId(demandId), consultation: floor.consultation.id });
  if (!demand) throw notFound();
  return demand;
}
