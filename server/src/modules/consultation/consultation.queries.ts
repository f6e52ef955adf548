import { dayInChina } from '../../kernel/clock.js';
import type { RequestContext, Services } from '../../kernel/context.js';
import { correctionsOf } from '../../kernel/corrections/index.js';
import { notFound } from '../../kernel/errors.js';
import { knownId } from '../../kernel/id.js';
import { pageInput } from '../../kernel/page.js';
import { prepared } from '../../kernel/read.js';
import { TITLE_MAX, textInput } from '../../kernel/text.js';
import type { Viewer } from '../../kernel/viewer.js';
import { nameOfActor } from '../identity/index.js';
import { inTermOn, membershipOn } from '../roster/index.js';
import { answersOf } from './answers.rules.js';
import { balanceOf } from './balance/balance.rules.js';
import { withDueDates } from './checklist-due.rules.js';
import { ConsultationStatus, type Party } from './consultation.entity.js';
import {
  canNameHost,
  canOrganise,
  canOverride,
  canReadConsultation,
  isHost,
  readsAsOrganiser,
} from './consultation.policy.js';
import type {
  ConsultationDetail,
  ConsultationPulse,
  DepartmentChoice,
  InvitableMember,
  OwnSeat,
  ReadinessState,
} from './consultation.types.js';
import { obstaclesOf } from './convening.rules.js';
import { isBeforeTheMeeting } from './in-preparation.js';
import type { AttendanceStatus, LeaveKind, ParticipantDuty } from './participant.entity.js';
import { readSeatId } from './participant-of.js';
import { planActs } from './plan-acts.rules.js';
import { hostName } from './planning/host-name.sql.js';
import { type ConsultationFacts, factsQuery } from './readiness.facts.js';
import { type PersonReadiness, readinessOf } from './readiness.rules.js';
import { withoutTakenDownFor } from './taken-down/read-taken-down.js';
import { TAKEN_DOWN_TITLE } from './taken-down/taken-down.sql.js';
import { topicsOf } from './topics/topics.sql.js';

// One consultation ---------------------------------------------------------------------------------------------------

type HeadRow = Omit<
  ConsultationDetail,
  | 'readiness'
  | 'me'
  | 'viewerIsHost'
  | 'viewerCanOrganise'
  | 'viewerCanOverride'
  | 'viewerCanNameHost'
  | 'viewerPlanActs'
> & { readonly hostGroupId: string | null };

const TOPICS = `(select coalesce(json_agg(json_build_object('id', o.id, 'number', o.number, 'title', o.title)
    order by (o.id = k.topic_id) desc, further.id), '[]')
  from topic o left join further_topic further on further.topic_id = o.id and further.consultation_id = k.id
  where o.id in ${topicsOf('k.id')})`;

const headQuery = prepared<HeadRow, { id: string }>(
  'consultation.head',
  `select k.id, k.version, k.title, k.form, k.status, k.committee_id as "committeeId", c.name as "committeeName",
     w.name as "townshipName", k.host, k.host_special_committee_id as "hostGroupId", ${hostName('k', 'c')} as "hostName", ${TOPICS} as topics, t.id as "topicId",
     t.body as "topicBody", k.place, k.starts_at as "startsAt", k.convened_at as "convenedAt",
     k.convened_readiness as "convenedReadiness", k.override_reason as "overrideReason", k.halt_reason as "haltReason",
     ${correctionsOf('consultation', 'k.id', nameOfActor)} as corrections
   from consultation k join liaison_committee c on c.id = k.committee_id join township w on w.id = c.township_id
   left join topic t on t.id = k.topic_id where k.id = :id`,
);

export interface SeatRow {
  readonly participantId: string;
  readonly consultationId: string;
  readonly party: Party;
  readonly duty: ParticipantDuty;
  readonly attendance: AttendanceStatus;
  readonly leaveReason: string | null;
  readonly leaveKind: LeaveKind | null;
  readonly departmentId: string | null;
  readonly interestGroupId: string | null;
  readonly phoneEnding: string | null;
}

export const SEAT = `p.id as "participantId", p.consultation_id as "consultationId", p.party, p.duty, p.attendance,
  p.leave_reason as "leaveReason", p.leave_kind as "leaveKind",
  p.department_id as "departmentId", p.interest_group_id as "interestGroupId",
  (select right(t.phone, 4) from guest_phone t where t.participant_id = p.id) as "phoneEnding"`;
const seatRowQuery = prepared<SeatRow, { id: string }>(
  'consultation.seatRow',
  `select ${SEAT} from participant p where p.id = :id`,
);

/** One consultation for whoever organises it or is invited; null for everybody else. */
export async function readConsultation(ctx: RequestContext, id: string): Promise<ConsultationDetail | null> {
  const consultationId = knownId(id);
  const [head, seatId, facts] = await Promise.all([
    ctx.read.one(headQuery, { id: consultationId }),
    readSeatId(ctx.read, ctx.viewer, consultationId),
    ctx.read.one(factsQuery, { ids: [consultationId] }),
  ]);
  if (!head || !facts) return null;
  if (!canReadConsultation(ctx.viewer, head, seatId === null ? null : { id: seatId })) return null;
  const seat = seatId === null ? null : await ctx.read.one(seatRowQuery, { id: seatId });
  const isStaff = readsAsOrganiser(ctx.viewer, head);
  const without = await withoutTakenDownFor(ctx, head);
  return {
    ...head,
    ...(without?.isWhole && { title: TAKEN_DOWN_TITLE, topics: [] }),
    without,
    topicBody: isStaff ? head.topicBody : null,
    overrideReason: isStaff ? head.overrideReason : null,
    readiness: readinessState(ctx.services, facts.facts, isStaff),
    me: seat && ownSeat(ctx.services, seat, facts.facts),
    viewerIsHost: isHost(ctx.viewer, head),
    viewerCanOrganise: canOrganise(ctx.viewer, head),
    viewerCanOverride: canOverride(ctx.viewer, head),
    viewerPlanActs: canOrganise(ctx.viewer, head) ? planActs(head.status) : [],
    viewerCanNameHost: canNameHost(ctx.viewer) && isBeforeTheMeeting(head.status),
  };
}

function readinessState(services: Services, facts: ConsultationFacts, withPeople: boolean): ReadinessState {
  const { score, parties, people } = readinessOf(facts, facts.weights);
  const balance = balanceOf(facts);
  const startsAt = facts.startsAt === null ? null : new Date(facts.startsAt);
  const now = services.now();
  const noticeWorkingDays = startsAt && services.calendar.between(dayInChina(now), dayInChina(startsAt));
  const gate = { ...facts, ...balance, place: null, startsAt, now, readiness: score };
  return {
    score,
    threshold: facts.threshold,
    parties,
    people: withPeople ? people.map((person) => ({ ...person, items: datedItems(services, facts, person) })) : [],
    obstacles: obstaclesOf({ ...gate, noticeWorkingDays: noticeWorkingDays ?? 0 }),
    missingParties: balance.missingParties,
    missingGroups: [...balance.missingGroups],
    noticeWorkingDays,
    requiredNoticeWorkingDays: facts.requiredNoticeWorkingDays,
  };
}

export function ownSeat(services: Services, seat: SeatRow, facts: ConsultationFacts): OwnSeat {
  const { people } = readinessOf(facts, facts.weights);
  const own = people.find(({ participantId }) => participantId === seat.participantId);
  return { ...seat, ...answersOf(seat.attendance, facts.status), items: own ? datedItems(services, facts, own) : [] };
}

/** One person's checklist with its due dates. Nothing is due for a meeting that was put off or called off. */
export function datedItems(
  { calendar, now }: Pick<Services, 'calendar' | 'now'>,
  facts: ConsultationFacts,
  person: PersonReadiness,
) {
  const invitedAt = facts.people.find(({ id }) => id === person.participantId)?.invitedAt;
  const halted = facts.status === ConsultationStatus.POSTPONED || facts.status === ConsultationStatus.CANCELLED;
  return withDueDates(calendar, person.items, {
    today: dayInChina(now()),
    meetingOn: facts.startsAt === null || halted ? null : dayInChina(new Date(facts.startsAt)),
    invitedOn: dayInChina(invitedAt ? new Date(invitedAt) : now()),
    dueWorkingDays: facts.itemDueWorkingDays,
  });
}

// Live -------------------------------------------------------------------------------------------------------------------

/** Which audience of the pulse a viewer belongs to, or null. */
export async function pulseAudience(viewer: Viewer | null, id: string, services: Services): Promise<string | null> {
  const consultationId = knownId(id);
  const head = await services.read.one(headQuery, { id: consultationId });
  if (!head) return null;
  if (readsAsOrganiser(viewer, head)) return 'staff';
  return (await readSeatId(services.read, viewer, consultationId)) ? 'invited' : null;
}

export async function readPulse(services: Services, audience: string, id: string): Promise<ConsultationPulse | null> {
  const consultationId = knownId(id);
  const [head, facts] = await Promise.all([
    services.read.one(headQuery, { id: consultationId }),
    services.read.one(factsQuery, { ids: [consultationId] }),
  ]);
  if (!head || !facts) return null;
  const { version, status } = head;
  return {
    id: consultationId,
    version,
    status,
    readiness: readinessState(services, facts.facts, audience === 'staff'),
  };
}

// Whom to invite -----------------------------------------------------------------------------------------------------------

const invitableQuery = prepared<InvitableMember, { id: string; text: string | null; today: string; limit: number }>(
  'consultation.invitableMembers',
  `select m.id, m.name, nullif(concat_ws(' ', m.unit, m.post), '') as "unitAndTitle", c.name as "committeeName",
     coalesce(c.id = k.committee_id, false) as "isOwnCommittee"
   from consultation k cross join member m
   left join membership s on s.member_id = m.id and ${membershipOn('s')}
   left join liaison_committee c on c.id = s.committee_id
   where k.id = :id and ${inTermOn('m')}
     and not exists (select from participant p where p.consultation_id = k.id and p.member_id = m.id)
     and (:text::text is null or strpos(m.name, :text) > 0 or strpos(coalesce(m.unit, ''), :text) > 0)
   order by (c.id = k.committee_id) desc nulls last, c.name, m.name, m.id limit :limit`,
);

/** Members not yet invited, those of the organising committee first. */
export async function readInvitableMembers(
  ctx: RequestContext,
  asked: { consultationId: string; text?: string | null; first: number },
): Promise<InvitableMember[]> {
  const id = await organisedBy(ctx, asked.consultationId);
  const { limit } = pageInput(asked.first, null);
  const text = textInput(asked.text, { field: 'text', max: TITLE_MAX });
  return ctx.read.all(invitableQuery, { id, text, today: ctx.today(), limit: limit - 1 });
}

const departmentsQuery = prepared<DepartmentChoice, { id: string }>(
  'consultation.departments',
  `select m.id, m.name, m.short_name as "shortName",
     exists (select from participant p where p.consultation_id = :id::uuid and p.department_id = m.id) as "isInvited"
   from department m order by "isInvited" desc, m.short_name limit 300`,
);

/** The departments, those invited first; for whoever may read the consultation. */
export async function readDepartmentChoices(ctx: RequestContext, consultationId: string): Promise<DepartmentChoice[]> {
  const id = knownId(consultationId);
  if ((await pulseAudience(ctx.viewer, id, ctx.services)) === null) throw notFound();
  return ctx.read.all(departmentsQuery, { id });
}

async function organisedBy(ctx: RequestContext, consultationId: string): Promise<string> {
  const id = knownId(consultationId);
  const head = await ctx.read.one(headQuery, { id });
  if (!head || !canOrganise(ctx.viewer, head)) throw notFound();
  return id;
}
