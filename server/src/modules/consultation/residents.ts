import type { Transaction } from '../../kernel/transaction.js';
import { holdsOffice, type Viewer } from '../../kernel/viewer.js';
import { holdsOfficeInSql } from '../identity/index.js';
import { barePhone, isOfficePhone, phonesOfAccounts } from '../roster/index.js';
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

/** The telephones on record of accounts (ids, SQL), bare: those they write briefs by as well. */
export const accountPhones = (ids: string) => `(select * from ${phonesOfAccounts(ids)} kept
  union all select ${barePhone('i.phone')} from informant_phone i where i.account_id in (${ids}))`;

/** The telephones on record of a seat, bare: what was left with it, and those of its account. */
export const seatPhones = (
  p: string,
) => `(select ${barePhone('g.phone')} from guest_phone g where g.participant_id = ${p}.id
  union all select * from ${accountPhones(`${p}.account_id`)} own)`;

/**
 * Of these seats, those that decide at an acceptance. Whoever shares a telephone with somebody in office is heard like
 * everybody, and does not decide: it is the same person under another name, or of one house with them.
 */
export const decidesInSql = (p: string) => `(${speaksForResidents(p)}
  and not exists (select from guest_phone g where g.participant_id = ${p}.id and ${isOfficePhone(barePhone('g.phone'))})
  and (${p}.account_id is null
    or not exists (select from ${accountPhones(`${p}.account_id`)} own (phone) where ${isOfficePhone('own.phone')})))`;

/** Whether the viewer, at this seat of theirs, speaks for the people concerned. */
export function isResident(viewer: Viewer | null, { party, duty }: Pick<Participant, 'party' | 'duty'>): boolean {
  return party === Party.STAKEHOLDER && duty !== ParticipantDuty.OBSERVER && !holdsOffice(viewer);
}

/** Those who decide, over a consultation: all of them, in the order they were seated. */
export async function residentsSeated(tx: Transaction, consultationId: string): Promise<Participant[]> {
  const rows = await tx.em.execute<{ id: string }[]>(
    `select p.id from participant p where p.consultation_id = ? and ${decidesInSql('p')}`,
    [consultationId],
  );
  return tx.em.find(Participant, { id: { $in: rows.map(({ id }) => id) } }, { orderBy: { id: 'asc' } });
}
