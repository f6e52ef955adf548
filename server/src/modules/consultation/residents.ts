import type { Transaction } from '../../kernel/transaction.js';
import { holdsOffice, type Viewer } from '../../kernel/viewer.js';
import { holdsOfficeInSql } from '../identity/index.js';
import { Party } from './consultation.entity.js';
import { Participant, ParticipantDuty } from './participant.entity.js';

/**
 * Seats that speak for the people concerned: they are asked by the survey, invited to the acceptance and counted among
 * those who decide. Somebody invited only to listen (列席) is not, and nobody who holds an office is, whatever seat they
 * were given.
 */
export const speaksForResidents = (p: string) => `(${p}.party = 'STAKEHOLDER' and ${p}.duty <> 'OBSERVER'
  and ${p}.member_id is null and ${p}.department_id is null
  and not ${holdsOfficeInSql(`${p}.account_id`)})`;

/** Whether the viewer, at this seat of theirs, speaks for the people concerned. */
export function isResident(viewer: Viewer | null, { party, duty }: Pick<Participant, 'party' | 'duty'>): boolean {
  return party === Party.STAKEHOLDER && duty !== ParticipantDuty.OBSERVER && !holdsOffice(viewer);
}

/** The same over a consultation: all of them, in the order they were seated. */
export async function residentsSeated(tx: Transaction, consultationId: string): Promise<Participant[]> {
  const rows = await tx.em.execute<{ id: string }[]>(
    `select p.id from participant p where p.consultation_id = ? and ${speaksForResidents('p')}`,
    [consultationId],
  );
  return tx.em.find(Participant, { id: { $in: rows.map(({ id }) => id) } }, { orderBy: { id: 'asc' } });
}
