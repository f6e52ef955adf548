import { LockMode } from '@mikro-orm/core';
import type { Reaction } from '../../../kernel/module.js';
import { inTransaction, type Transaction } from '../../../kernel/transaction.js';
import { Consultation, ConsultationStatus } from '../../consultation/index.js';
import { freeJoinCode } from '../../meeting/index.js';
import { Meeting } from '../../meeting/meeting.entity.js';
import { agendaTemplate } from '../agenda/agenda.rules.js';
import { AgendaItem, AgendaPart } from '../agenda/agenda-item.entity.js';
import { placePlanned } from '../agenda/plan-agenda.js';
import { PlannedAgenda } from '../agenda/planned-agenda.entity.js';
import { record } from '../floor.events.js';

/** A consultation was convened: its meeting stands ready, with the agenda of its form. Doing it again changes nothing. */
export const prepareConvenedMeeting: Reaction<'consultation.convened'> = async (ctx, { data }) => {
  await inTransaction(ctx, async (tx) => {
    const consultation = await tx.em.findOne(Consultation, data.consultationId, {
      lockMode: LockMode.PESSIMISTIC_WRITE,
    });
    if (consultation?.status === ConsultationStatus.NOTIFIED) await prepareMeeting(tx, consultation);
  });
};

/** The meeting of a consultation whose row is held, made on first use. */
export async function prepareMeeting(tx: Transaction, consultation: Consultation): Promise<Meeting> {
  const existing = await tx.em.findOne(Meeting, { consultation: consultation.id });
  if (existing) return existing;
  const meeting = tx.em.create(Meeting, { consultation, joinCode: await freeJoinCode(tx) });
  const planned = await tx.em.findOne(PlannedAgenda, { consultation: consultation.id });
  if (planned) placePlanned(tx, meeting, planned.items);
  else
    agendaTemplate[consultation.form].forEach(([part, plannedMinutes], index) => {
      tx.em.create(AgendaItem, { meeting, position: index + 1, title: '', part, plannedMinutes });
    });
  await tx.em.flush();
  await attachLooseDemands(tx, meeting);
  record(tx, { meeting, consultation }, 'prepared');
  return meeting;
}

/** Puts the demands that stand under no item yet under the answers. */
export async function attachLooseDemands(tx: Transaction, meeting: Meeting): Promise<void> {
  await tx.em.execute(
    `insert into agenda_item_demands (agenda_item_id, demand_id)
     select item.id, demand.id from demand
     cross join lateral (select id from agenda_item where meeting_id = ? and part = ? order by position limit 1) item
     where demand.consultation_id = ? and not exists (
       select 1 from agenda_item_demands link join agenda_item other on other.id = link.agenda_item_id
       where link.demand_id = demand.id and other.meeting_id = ?)`,
    [meeting.id, AgendaPart.ANSWERS, meeting.consultation.id, meeting.id],
  );
}
