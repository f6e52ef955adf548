import { LockMode, ref } from '@mikro-orm/core';
import type { RequestContext } from '../../../kernel/context.js';
import { prepared } from '../../../kernel/read.js';
import { inTransaction, type Transaction } from '../../../kernel/transaction.js';
import { CommitteeDuty, CommitteeStaff, inForceOn } from '../../roster/index.js';
import { Consultation, Party } from '../consultation.entity.js';
import { consultationEvent } from '../consultation.events.js';
import { Participant, ParticipantDuty } from '../participant.entity.js';
import { actingChair } from './acting-director.js';

const ENDED = `from participant p join acting_director d on d.id = p.chairs_for_acting_id
    join consultation k on k.id = p.consultation_id
  where p.duty = 'CHAIR' and k.status in ('PLANNED', 'PREPARING', 'READY', 'NOTIFIED', 'POSTPONED')
    and (d.revoked_at is not null or d.ends_on < :today::date)`;
const endedQuery = prepared<{ consultationId: string }, { today: string }>(
  'consultation.chairsOfEndedActing',
  `select p.consultation_id as "consultationId" ${ENDED} order by p.consultation_id limit 500`,
);

/**
 * 代理结束，主持交回: what an acting director was to chair and is not held yet is chaired by the director again, or by whoever acts
 * on that day. Both are told. Where there is no director the chair stays, until there is one.
 */
export async function returnActingChairs(ctx: RequestContext): Promise<void> {
  for (const { consultationId } of await ctx.read.all(endedQuery, { today: ctx.today() })) {
    await inTransaction(ctx, (tx) => returnChair(tx, consultationId));
  }
}

async function returnChair(tx: Transaction, id: string): Promise<void> {
  const consultation = await tx.em.findOneOrFail(Consultation, id, { lockMode: LockMode.PESSIMISTIC_WRITE });
  // Somebody may have been faster: it began, or the chair is somebody else's.
  const still = await tx.em.execute(
    `select ${ENDED.replace('from', 'p.id from').replace(':today', '?')} and k.id = ?`,
    [tx.ctx.today(), id],
  );
  if (still.length === 0) return;
  const former = await tx.em.findOneOrFail(Participant, { consultation, duty: ParticipantDuty.CHAIR });
  const next = await whoChairs(tx, consultation);
  if (!next) return;
  if (next.accountId !== null && next.accountId === former.accountId) {
    former.chairsForActingId = next.actingId;
    return;
  }
  Object.assign(former, { duty: ParticipantDuty.ATTENDEE, chairsForActingId: null });
  const seat = await seatFor(tx, consultation, next);
  Object.assign(seat, { duty: ParticipantDuty.CHAIR, chairsForActingId: next.actingId });
  tx.record(consultationEvent('chairReturned', id, { participantId: seat.id, formerParticipantId: former.id }));
}

interface NextChair {
  readonly name: string;
  readonly accountId: string | null;
  readonly actingId: string | null;
}

async function whoChairs(tx: Transaction, { committee, startsAt }: Consultation): Promise<NextChair | null> {
  const acting = await actingChair(tx.ctx, { committeeId: committee.id, startsAt });
  if (acting) return { name: acting.name, accountId: acting.accountId, actingId: acting.id };
  const director = await tx.em.findOne(
    CommitteeStaff,
    { committee: committee.id, duty: CommitteeDuty.DIRECTOR, ...inForceOn(tx.ctx.today()) },
    { orderBy: { startsOn: 'asc', id: 'asc' } },
  );
  return director && { name: director.name, accountId: director.accountId, actingId: null };
}

/** The seat they have there, or one of their own. */
async function seatFor(tx: Transaction, consultation: Consultation, { name, accountId }: NextChair) {
  const theirs = accountId ? { accountId } : { accountId: null, name, party: Party.TOWNSHIP };
  const seat = await tx.em.findOne(Participant, { consultation, department: null, ...theirs });
  if (seat) return seat;
  const made = tx.em.create(Participant, { consultation: ref(consultation), party: Party.TOWNSHIP, name, accountId });
  tx.em.persist(made);
  await tx.em.flush();
  tx.record(consultationEvent('participantInvited', consultation.id, { participantId: made.id }));
  return made;
}
