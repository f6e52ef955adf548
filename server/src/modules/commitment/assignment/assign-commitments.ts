import { LockMode } from '@mikro-orm/core';
import type { RequestContext } from '../../../kernel/context.js';
import { knownId } from '../../../kernel/id.js';
import type { Reaction } from '../../../kernel/module.js';
import { prepared } from '../../../kernel/read.js';
import { nextNumber, readableCode } from '../../../kernel/running-number.js';
import { inTransaction, type Transaction } from '../../../kernel/transaction.js';
import {
  advanceConsultation,
  Consultation,
  ConsultationStatus,
  isConfirmed,
  termsIn,
} from '../../consultation/index.js';
import { membershipOn } from '../../roster/index.js';
import { addStep } from '../act-on.js';
import { keepClock } from '../clock/keep-clock.js';
import { Commitment } from '../commitment.entity.js';
import { commitmentEvent } from '../commitment.events.js';
import { CommitmentStepKind } from '../commitment-step.entity.js';
import { ACKNOWLEDGE_WORKING_DAYS } from '../deadlines.js';
import { endConsultation, goOnIfOpen, isSomethingOpen } from '../end-consultation.js';
import { membersOf } from '../handlers.js';
import { DEPARTMENT_OF_PROMISE, ORGANISATION_OF_PROMISE, PROMISE } from '../promises.sql.js';
import { asLead, type Unit, unitIdOf } from '../unit.js';

/** What a commitment is made of. */
export interface ToDo {
  /** The answer it was promised in, or the clause it carries out. */
  readonly responseId: string | null;
  readonly clauseId?: string;
  readonly demandId: string;
  readonly action: string;
  readonly deliverable: string;
  readonly dueOn: string;
  readonly responsiblePerson: string;
}

export interface Promised extends ToDo {
  readonly responseId: string;
  /** Whoever promised: one of the two, or neither is known. */
  readonly departmentId: string | null;
  readonly organisationId: string | null;
}

/** Every promise that nobody objects to: several units may promise on one demand, and each is held to its own word. */
export const promisesQuery = prepared<Promised, { consultationId: string }>(
  'commitment.promises',
  `select r.id as "responseId", de.id as "demandId", ${DEPARTMENT_OF_PROMISE} as "departmentId",
     ${ORGANISATION_OF_PROMISE} as "organisationId", r.action, r.deliverable, r.due_on as "dueOn",
     r.responsible_person as "responsiblePerson"
   from demand de join demand_response r on r.demand_id = de.id join participant p on p.id = r.participant_id
   where de.consultation_id = :consultationId::uuid and de.disposition = 'COMMITMENT' and ${PROMISE}
     and r.contest_reason is null
   order by de.number, r.responded_at, r.id`,
);

/** Members of the consultation's own committee who came, in turn the ones to follow. */
const followersQuery = prepared<{ id: string }, { consultationId: string; today: string }>(
  'commitment.followers',
  `select p.member_id as id from participant p join consultation co on co.id = p.consultation_id
   where co.id = :consultationId::uuid and p.party = 'MEMBER' and p.attendance = 'PRESENT' and exists (
     select from membership m where m.member_id = p.member_id and m.committee_id = co.committee_id
       and ${membershipOn('m')})
   group by p.member_id order by p.member_id`,
);

/**
 * Turns the promises of a consultation whose minutes were confirmed into commitments, one each however often it runs,
 * and moves the consultation on: to tracking, or to its end when nothing of it is open.
 */
export async function assignCommitments(ctx: RequestContext, consultationId: string): Promise<void> {
  await inTransaction(ctx, async (tx) => {
    const consultation = await tx.em.findOneOrFail(Consultation, consultationId, {
      lockMode: LockMode.PESSIMISTIC_WRITE,
    });
    const promises = await ctx.read.all(promisesQuery, { consultationId });
    const followers = await followersOf(ctx, consultationId);
    for (const [turn, promised] of promises.entries()) {
      if (await tx.em.count(Commitment, { responseId: promised.responseId })) continue;
      if (unitIdOf(promised) === null) {
        // Nobody to give it to: it stands on the outcome list until staff say who leads.
        ctx.services.log.warn({ responseId: promised.responseId }, 'a promise without a unit was not assigned');
        continue;
      }
      const follower = followers[turn % followers.length] ?? null;
      await assignPromise(tx, consultation, promised, promised, follower);
    }
    await tx.em.flush();
    if (await isSomethingOpen(tx, consultationId)) {
      await advanceConsultation(tx, consultationId, ConsultationStatus.TRACKING);
    } else await endConsultation(tx, consultationId);
  });
}

/** Those to follow, in the order of their turns. */
export async function followersOf(ctx: RequestContext, consultationId: string): Promise<string[]> {
  return (await ctx.read.all(followersQuery, { consultationId, today: ctx.today() })).map(({ id }) => id);
}

/** One promise becomes one commitment of this unit. Whose turn it is to follow it does not where they are of that unit. */
export async function assignPromise(
  tx: Transaction,
  consultation: Consultation,
  promised: ToDo,
  lead: Unit,
  followingMemberId: string | null,
): Promise<Commitment> {
  const { ctx } = tx;
  const today = ctx.today();
  const isOfLead =
    lead.organisationId && followingMemberId
      ? (await membersOf(tx, [lead.organisationId], [followingMemberId])).size > 0
      : false;
  const { year, number } = await nextNumber(tx, 'commitment', today);
  const commitment = tx.em.create(Commitment, {
    number: `${year}-C-${String(number).padStart(4, '0')}`,
    trackingCode: readableCode(10),
    consultation: consultation.id,
    committee: consultation.committee.id,
    demand: promised.demandId,
    responseId: promised.responseId,
    clauseId: promised.clauseId ?? null,
    action: promised.action,
    deliverable: promised.deliverable,
    dueOn: promised.dueOn,
    promisedDueOn: promised.dueOn,
    responsiblePerson: promised.responsiblePerson,
    ...asLead(lead),
    followingMember: isOfLead ? null : followingMemberId,
    assignedAt: ctx.now(),
    acknowledgeBy: ctx.services.calendar.add(today, ACKNOWLEDGE_WORKING_DAYS).day,
    lastActedAt: ctx.now(),
    waitingSince: today,
  });
  tx.em.persist(commitment);
  addStep(tx, commitment, CommitmentStepKind.ASSIGNED, { dueOn: promised.dueOn });
  await keepClock(tx, commitment, null, await termsIn(tx, consultation.id));
  tx.record(commitmentEvent('assigned', commitment));
  return commitment;
}

/** An objection was settled: what was promised goes out once the minutes have, or was the last that kept this open. */
async function assignIfConfirmed(ctx: RequestContext, id: string): Promise<void> {
  const consultation = await ctx.em.fork().findOneOrFail(Consultation, knownId(id));
  if (isConfirmed(consultation.status)) await assignCommitments(ctx, consultation.id);
}
export const whenContestDismissed: Reaction<'meeting.contestDismissed'> = (ctx, { data }) =>
  assignIfConfirmed(ctx, data.consultationId);
export const whenContestDropped: Reaction<'meeting.contestDropped'> = (ctx, { data }) =>
  assignIfConfirmed(ctx, data.consultationId);
export const whenContestUpheld: Reaction<'meeting.contestUpheld'> = (ctx, { data }) =>
  assignIfConfirmed(ctx, data.consultationId);

/** The objection stands again: what was promised waits, and what had ended without it goes on. */
export const whenContestReopened: Reaction<'meeting.contestReopened'> = (ctx, { data }) =>
  inTransaction(ctx, (tx) => goOnIfOpen(tx, knownId(data.consultationId)));

/** On `meeting.minutesConfirmed`. */
export const whenMinutesConfirmed: Reaction<'meeting.minutesConfirmed'> = (ctx, { data }) =>
  assignCommitments(ctx, knownId(data.consultationId));
