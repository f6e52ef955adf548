import { dayInChina } from '../../kernel/clock.js';
import type { RequestContext, Services } from '../../kernel/context.js';
import { notFound } from '../../kernel/errors.js';
import { knownId, knownIdOrNull } from '../../kernel/id.js';
import { type Page, pageInput, toPage } from '../../kernel/page.js';
import { prepared, type ReadContext } from '../../kernel/read.js';
import type { EventType } from '../../kernel/registry.js';
import { committeeScope, isInScope } from '../../kernel/scope.js';
import { TITLE_MAX, textInput } from '../../kernel/text.js';
import type { Viewer } from '../../kernel/viewer.js';
import { inTermOn, membershipOn } from '../roster/index.js';
import { balanceOf } from './balance/balance.rules.js';
import { withDueDates } from './checklist-due.rules.js';
import { ConsultationStatus, type Party } from './consultation.entity.js';
import type { ConsultationFilter } from './consultation.inputs.js';
import { canOrganise, canOverride, canReadConsultation } from './consultation.policy.js';
import type {
  ChainEntry,
  ClauseRow,
  ConsultationDetail,
  ConsultationPulse,
  ConsultationRow,
  ConsultationStatusCount,
  DemandRow,
  DepartmentChoice,
  InterestGroupRow,
  InvitableMember,
  MaterialRow,
  OwnConsultation,
  OwnSeat,
  ParticipantRow,
  ReadinessState,
  ResearchRow,
  SuggestionRow,
  SurveyRow,
} from './consultation.types.js';
import { obstaclesOf } from './convening.rules.js';
import type { AttendanceStatus, ParticipantDuty } from './participant.entity.js';
import { ownSeatIn, readSeatId, type SeatParams, seatParams } from './participant-of.js';
import { policyListSql } from './policy-list.sql.js';
import { type ConsultationFacts, factsQuery } from './readiness.facts.js';
import { type PersonReadiness, readinessOf } from './readiness.rules.js';

// The list -----------------------------------------------------------------------------------------------------------

interface Filter extends Record<string, unknown> {
  all: boolean;
  committeeIds: readonly string[];
  form: string | null;
  committeeId: string | null;
  text: string | null;
}

const FITS = `(:all or k.committee_id = any(:committeeIds::uuid[]))
  and (:form::text is null or k.form = :form)
  and (:committeeId::uuid is null or k.committee_id = :committeeId)
  and (:text::text is null or strpos(lower(k.title), lower(:text)) > 0)`;
const OF_STATUS = `(:statuses::text[] is null or k.status = any(:statuses))`;
type Statuses = { statuses: readonly string[] | null };

const listQuery = prepared<ConsultationRow, Filter & Statuses & { after: string | null; limit: number }>(
  'consultation.list',
  `select k.id, k.title, k.form, k.status, k.committee_id as "committeeId", c.name as "committeeName", k.place,
     k.starts_at as "startsAt", k.convened_readiness as "convenedReadiness",
     (select count(*) from participant p where p.consultation_id = k.id) as "peopleCount",
     (select count(*) from demand d where d.consultation_id = k.id) as "demandCount"
   from consultation k join liaison_committee c on c.id = k.committee_id
   where ${FITS} and ${OF_STATUS} and (:after::uuid is null or k.id < :after) order by k.id desc limit :limit`,
);
const countQuery = prepared<{ count: number }, Filter & Statuses>(
  'consultation.count',
  `select count(*) as count from consultation k where ${FITS} and ${OF_STATUS}`,
);
const countsQuery = prepared<ConsultationStatusCount, Filter>(
  'consultation.counts',
  `select k.status, count(*) as count from consultation k where ${FITS} group by k.status order by k.status`,
);

const filterOf = (viewer: Viewer | null, filter: ConsultationFilter | null | undefined): Filter => ({
  ...committeeScope(viewer),
  form: filter?.form ?? null,
  committeeId: knownIdOrNull(filter?.committeeId),
  text: textInput(filter?.text, { field: 'text', max: TITLE_MAX }),
});

/** The consultations this person organises or oversees, newest first. */
export async function readConsultations(
  ctx: RequestContext,
  asked: { filter?: ConsultationFilter | null; first: number; after?: string | null },
): Promise<Page<ConsultationRow>> {
  const filter = { ...filterOf(ctx.viewer, asked.filter), statuses: asked.filter?.statuses ?? null };
  const { limit, after } = pageInput(asked.first, asked.after);
  const [rows, total] = await Promise.all([
    ctx.read.all(listQuery, { ...filter, after, limit }),
    ctx.read.one(countQuery, filter),
  ]);
  return toPage(rows, limit, total?.count ?? 0);
}

/** How many there are of each status; the filter's own statuses are left aside. */
export function readConsultationCounts(
  ctx: RequestContext,
  filter?: ConsultationFilter | null,
): Promise<ConsultationStatusCount[]> {
  return ctx.read.all(countsQuery, filterOf(ctx.viewer, filter));
}

// One consultation ---------------------------------------------------------------------------------------------------

type HeadRow = Omit<ConsultationDetail, 'readiness' | 'me' | 'viewerCanOrganise' | 'viewerCanOverride'>;

const headQuery = prepared<HeadRow, { id: string }>(
  'consultation.head',
  `select k.id, k.version, k.title, k.form, k.status, k.committee_id as "committeeId", c.name as "committeeName",
     w.name as "townshipName", t.id as "topicId", t.number as "topicNumber", t.title as "topicTitle",
     t.body as "topicBody", k.place, k.starts_at as "startsAt", k.convened_at as "convenedAt",
     k.convened_readiness as "convenedReadiness", k.override_reason as "overrideReason", k.halt_reason as "haltReason"
   from consultation k join liaison_committee c on c.id = k.committee_id join township w on w.id = c.township_id
   left join topic t on t.id = k.topic_id where k.id = :id`,
);

interface SeatRow {
  readonly participantId: string;
  readonly consultationId: string;
  readonly party: Party;
  readonly duty: ParticipantDuty;
  readonly attendance: AttendanceStatus;
  readonly departmentId: string | null;
  readonly interestGroupId: string | null;
}

const SEAT = `p.id as "participantId", p.consultation_id as "consultationId", p.party, p.duty, p.attendance,
  p.department_id as "departmentId", p.interest_group_id as "interestGroupId"`;
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
  const isStaff = isInScope(committeeScope(ctx.viewer), head.committeeId);
  return {
    ...head,
    topicBody: isStaff ? head.topicBody : null,
    overrideReason: isStaff ? head.overrideReason : null,
    readiness: readinessState(ctx.services, facts.facts, isStaff),
    me: seat && ownSeat(ctx.services, seat, facts.facts),
    viewerCanOrganise: canOrganise(ctx.viewer, head),
    viewerCanOverride: canOverride(ctx.viewer, head),
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

function ownSeat(services: Services, seat: SeatRow, facts: ConsultationFacts): OwnSeat {
  const { people } = readinessOf(facts, facts.weights);
  const own = people.find(({ participantId }) => participantId === seat.participantId);
  return { ...seat, items: own ? datedItems(services, facts, own) : [] };
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

// Its sections: one statement each, for someone already let in by `readConsultation` ----------------------------------

const peopleQuery = prepared<ParticipantRow, { id: string }>(
  'consultation.people',
  `select p.id, p.party, p.duty, p.name, p.organisation, p.department_id as "departmentId",
     p.interest_group_id as "interestGroupId", g.name as "interestGroupName",
     p.delegate_authority as "delegateAuthority", p.attendance, p.sign_in_method as "signInMethod",
     p.leave_reason as "leaveReason",
     (p.account_id is not null or exists (select from session s where s.participant_id = p.id)) as "hasArrivedOnline"
   from participant p left join interest_group g on g.id = p.interest_group_id
   where p.consultation_id = :id order by p.id`,
);
export async function readPeople(read: ReadContext, id: string, isOrganiser: boolean): Promise<ParticipantRow[]> {
  const rows = await read.all(peopleQuery, { id });
  return isOrganiser ? rows : rows.map((row) => ({ ...row, leaveReason: null }));
}

const groupsQuery = prepared<InterestGroupRow, { id: string }>(
  'consultation.groups',
  `select g.id, g.name, g.people_count as "peopleCount",
     (select count(*) from participant p where p.interest_group_id = g.id) as "seatCount"
   from interest_group g where g.consultation_id = :id order by g.id`,
);
export const readGroups = (read: ReadContext, id: string) => read.all(groupsQuery, { id });

const demandsQuery = prepared<DemandRow, { id: string }>(
  'consultation.demands',
  `select d.id, d.version, d.number, d.title, d.body, d.rank, d.status, d.disposition, d.raised_by_id as "raisedById",
     p.name as "raisedByName", d.interest_group_id as "interestGroupId", g.name as "interestGroupName",
     d.department_id as "departmentId", m.short_name as "departmentName",
     (select coalesce(json_agg(json_build_object('id', o.id, 'version', o.version, 'departmentId', o.department_id,
        'departmentName', n.short_name, 'text', o.text, 'submittedAt', o.submitted_at) order by o.id), '[]')
      from department_position o join department n on n.id = o.department_id where o.demand_id = d.id) as positions
   from demand d left join participant p on p.id = d.raised_by_id
   left join interest_group g on g.id = d.interest_group_id left join department m on m.id = d.department_id
   where d.consultation_id = :id order by d.number`,
);
export const readDemands = (read: ReadContext, id: string) => read.all(demandsQuery, { id });

const researchQuery = prepared<ResearchRow, { id: string }>(
  'consultation.research',
  `select r.id, r.kind, r.place, r.held_on::text as "heldOn", r.people_met as "peopleMet", r.findings,
     m.short_name as "departmentName", to_json(r.photo_ids) as "photoIds",
     (select coalesce(json_agg(p.name order by p.id), '[]') from field_research_taken_by t
       join participant p on p.id = t.participant_id where t.field_research_id = r.id) as "takenByNames"
   from field_research r left join department m on m.id = r.department_id
   where r.consultation_id = :id order by r.held_on desc, r.id desc`,
);
export const readResearch = (read: ReadContext, id: string) => read.all(researchQuery, { id });

const clausesQuery = prepared<ClauseRow, { id: string }>('consultation.clauses', `${policyListSql(':id')} order by 1`);
export const readClauses = (read: ReadContext, id: string) => read.all(clausesQuery, { id });

const suggestionsQuery = prepared<SuggestionRow, { id: string }>(
  'consultation.suggestions',
  `select s.id, s.participant_id as "participantId", p.name as "participantName", s.problem, s.cause, s.measure
   from suggestion s join participant p on p.id = s.participant_id where s.consultation_id = :id order by s.id`,
);
export const readSuggestions = (read: ReadContext, id: string) => read.all(suggestionsQuery, { id });

const materialsQuery = prepared<MaterialRow, { id: string; seatId: string | null }>(
  'consultation.materials',
  `select m.id, m.title, m.body,
     (select coalesce(json_agg(json_build_object('id', f.id, 'name', f.name, 'sizeBytes', f.size_bytes) order by f.id),
        '[]') from stored_file f where f.id = any(m.file_ids)) as files,
     (select count(*) from material_receipt r where r.material_id = m.id) as "readCount",
     exists (select from material_receipt r where r.material_id = m.id and r.participant_id = :seatId::uuid)
       as "isReadByViewer"
   from material m where m.consultation_id = :id order by m.id`,
);
export const readMaterials = (read: ReadContext, id: string, seatId: string | null) =>
  read.all(materialsQuery, { id, seatId });

const surveyQuery = prepared<SurveyRow, { id: string }>(
  'consultation.survey',
  `select version, asked_count as "askedCount", answered_count as "answeredCount", summary,
     conducted_on::text as "conductedOn" from wish_survey where consultation_id = :id`,
);
export const readSurvey = (read: ReadContext, id: string) => read.one(surveyQuery, { id });

/** What the record of the chain tells; the rest of what happened stands on the pages it belongs to. */
const MILESTONES: readonly EventType[] = [
  'topic.submitted',
  'topic.returned',
  'topic.resubmitted',
  'topic.accepted',
  'topic.absorbed',
  'topic.scheduled',
  'topic.closed',
  'consultation.planned',
  'consultation.preparationStarted',
  'consultation.postponed',
  'consultation.rescheduled',
  'consultation.cancelled',
  'consultation.convened',
  'meeting.opened',
  'meeting.ended',
  'meeting.minutesConfirmed',
  'commitment.assigned',
  'commitment.sentBack',
  'commitment.reassigned',
  'commitment.acknowledged',
  'commitment.replied',
  'commitment.verified',
  'commitment.acceptanceOpened',
  'commitment.reprocessed',
  'commitment.closed',
];
const chainQuery = prepared<ChainEntry, { id: string; topicId: string | null; milestones: readonly string[] }>(
  'consultation.chain',
  `select told.type, told.occurred_at as at, c.id as "commitmentId", de.title as "commitmentTitle",
     told.data ->> 'meetingId' as "meetingId"
   from (
     select position, type, occurred_at, data from audit_entry
     where data @> jsonb_build_object('consultationId', :id::text)
     union all
     select position, type, occurred_at, data from audit_entry
     where :topicId::text is not null and data @> jsonb_build_object('topicId', :topicId::text)
       and not data ? 'consultationId'
   ) told
   left join commitment_demand c on c.id = (told.data ->> 'commitmentId')::uuid
   left join demand de on de.id = c.demand_id
   where told.type = any(:milestones::text[]) order by told.position limit 500`,
);
/** What happened so far, from the topic on, oldest first. */
export const readChain = (read: ReadContext, id: string, topicId: string | null) =>
  read.all(chainQuery, { id, topicId, milestones: MILESTONES });

// What the viewer is invited to ----------------------------------------------------------------------------------------

type OwnRow = Omit<OwnConsultation, 'seat'> & SeatRow;

const OWN = `from consultation k join liaison_committee c on c.id = k.committee_id
  join lateral ${ownSeatIn('k.id')} p on true
  where k.status not in ('PLANNED', 'ARCHIVED', 'CANCELLED')`;

const ownQuery = prepared<OwnRow, SeatParams & { after: string | null; limit: number }>(
  'consultation.own',
  `select k.id, k.title, k.form, k.status, c.name as "committeeName", k.place, k.starts_at as "startsAt", ${SEAT}
   ${OWN} and (:after::uuid is null or k.id < :after) order by k.id desc limit :limit`,
);
const ownCountQuery = prepared<{ count: number }, SeatParams>(
  'consultation.ownCount',
  `select count(*) as count ${OWN}`,
);

/** The consultations the viewer has a seat in, with what is still to be prepared for each. */
export async function readOwnConsultations(
  ctx: RequestContext,
  asked: { first: number; after?: string | null },
): Promise<Page<OwnConsultation>> {
  const { limit, after } = pageInput(asked.first, asked.after);
  const seat = seatParams(ctx.viewer);
  const [rows, total] = await Promise.all([
    ctx.read.all(ownQuery, { ...seat, after, limit }),
    ctx.read.one(ownCountQuery, seat),
  ]);
  const facts = await ctx.read.all(factsQuery, { ids: rows.map(({ id }) => id) });
  const nodes = rows.flatMap((row) => {
    const own = facts.find(({ facts }) => facts.consultationId === row.id);
    return own ? [{ ...row, seat: ownSeat(ctx.services, row, own.facts) }] : [];
  });
  return toPage(nodes, limit, total?.count ?? 0);
}

// Live -------------------------------------------------------------------------------------------------------------------

/** Which audience of the pulse a viewer belongs to, or null. */
export async function pulseAudience(viewer: Viewer | null, id: string, services: Services): Promise<string | null> {
  const consultationId = knownId(id);
  const head = await services.read.one(headQuery, { id: consultationId });
  if (!head) return null;
  if (isInScope(committeeScope(viewer), head.committeeId)) return 'staff';
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
