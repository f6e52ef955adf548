import { type Ref, ref } from '@mikro-orm/core';
import type { Transaction } from '../../kernel/transaction.js';
import type { Department } from '../roster/index.js';
import type { Consultation, InterestGroup } from './consultation.entity.js';
import { Demand } from './demand.entity.js';
import type { Participant } from './participant.entity.js';

export interface RaisedDemand {
  readonly title: string;
  readonly body: string;
  readonly raisedBy: Participant | null;
  readonly interestGroup: Ref<InterestGroup> | null;
  readonly department: Department | null;
}

/** Adds a demand with the next number of its consultation. The caller holds the consultation's row and records it. */
export async function raiseDemand(tx: Transaction, consultation: Consultation, raised: RaisedDemand): Promise<Demand> {
  const [last] = await tx.em.execute('select max(number) as number from demand where consultation_id = ?', [
    consultation.id,
  ]);
  const demand = tx.em.create(Demand, {
    consultation: ref(consultation),
    number: Number(last?.number ?? 0) + 1,
    title: raised.title,
    body: raised.body,
    raisedBy: raised.raisedBy && ref(raised.raisedBy),
    interestGroup: raised.interestGroup,
    department: raised.department && ref(raised.department),
  });
  tx.em.persist(demand);
  await tx.em.flush();
  return demand;
}
