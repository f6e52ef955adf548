import type { RequestContext } from '../../../kernel/context.js';
import { correctionsOf } from '../../../kernel/corrections/index.js';
import { prepared, type ReadContext } from '../../../kernel/read.js';
import type { EventType } from '../../../kernel/registry.js';
import { accountIdOf, departmentIdsOf } from '../../../kernel/viewer.js';
import { nameOfActor } from '../../identity/index.js';
import { answersOf } from '../answers.rules.js';
import type { ConsultationStatus } from '../consultation.entity.js';
import type { ChainEntry, ConsultationDetail, InterestGroupRow, ParticipantRow } from '../consultation.types.js';
import { isTakenBack } from '../demand.entity.js';
import { isRecordOpen } from '../in-preparation.js';
import { policyListSql } from '../policy-list.sql.js';
import { TAKEN_DOWN_LINE } from '../taken-down/without-matter.rules.js';
import type { ClauseRow, DemandRow, MaterialRow, ResearchRow, SuggestionRow, SurveyRow } from './prepared.types.js';

// Its sections: one statement each, for someone already let in by `readConsultation` ----------------------------------

type Answers = 'viewerCanConfirm' | 'viewerCanRequestLeave' | 'viewerCanDecline';
const peopleQuery = prepared<Omit<ParticipantRow, Answers> & { status: ConsultationStatus }, { id: string }>(
  'consultation.people',
  `select p.id, p.party, p.duty, p.name, p.organisation, p.department_id as "departmentId",
     p.interest_group_id as "interestGroupId", g.name as "interestGroupName",
     p.delegate_authority as "delegateAuthority", p.attendance, p.sign_in_method as "signInMethod",
     p.leave_reason as "leaveReason", p.leave_kind as "leaveKind", (select right(t.phone, 4) from guest_phone t where t.participant_id = p.id) as "phoneEnding", co.status,
     (p.account_id is not null or exists (select from session s where s.participant_id = p.id)) as "hasArrivedOnline"
   from participant p join consultation co on co.id = p.consultation_id
     left join interest_group g on g.id = p.interest_group_id
   where p.consultation_id = :id order by p.id`,
);
const NO_ANSWERS = { viewerCanConfirm: false, viewerCanRequestLeave: false, viewerCanDecline: false };

export async function readPeople(
  read: ReadContext,
  { id, viewerCanOrganise, me }: Pick<ConsultationDetail, 'id' | 'viewerCanOrganise' | 'me'>,
): Promise<ParticipantRow[]> {
  const rows = await read.all(peopleQuery, { id });
  return rows.map(({ status, ...row }) => ({
    ...row,
    leaveReason: viewerCanOrganise ? row.leaveReason : null,
    leaveKind: viewerCanOrganise ? row.leaveKind : null,
    phoneEnding: viewerCanOrganise || row.id === me?.participantId ? row.phoneEnding : null,
    ...(viewerCanOrganise ? answersOf(row.attendance, status) : NO_ANSWERS),
  }));
}

const groupsQuery = prepared<InterestGroupRow, { id: string }>(
  'consultation.groups',
  `select g.id, g.name, g.people_count as "peopleCount",
     (select count(*) from participant p where p.interest_group_id = g.id) as "seatCount"
   from interest_group g where g.consultation_id = :id order by g.id`,
);
export const readGroups = (read: ReadContext, id: string) => read.all(groupsQuery, { id });

const said = (table: string, id: string) => `${correctionsOf(table, id, nameOfActor)} as corrections`;

/** Those who brought it, and staff, put it right until the minutes are confirmed. */
const mayCorrect = ({ status, viewerCanOrganise }: ConsultationDetail, isOwn: boolean) =>
  isRecordOpen(status) && (viewerCanOrganise || isOwn);

type Read<Row, Own extends string = never> = Omit<Row, 'viewerCanCorrect' | 'viewerCanTakeBack'> &
  Readonly<Record<Own, string | null>>;

const demandsQuery = prepared<Read<DemandRow>, { id: string }>(
  'consultation.demands',
  `select d.id, d.version, d.number, d.title, d.body, d.rank, d.status, d.disposition, d.raised_by_id as "raisedById",
     case when d.disposition in ('WITHDRAWN', 'MERGED') then d.disposition_reason end as "takenBackReason",
     (select i.number from demand i where i.id = d.merged_into_id) as "mergedIntoNumber", ${said('demand', 'd.id')},
     p.name as "raisedByName", d.interest_group_id as "interestGroupId", g.name as "interestGroupName",
     d.department_id as "departmentId", m.short_name as "departmentName",
     (select coalesce(json_agg(json_build_object('id', o.id, 'version', o.version, 'departmentId', o.department_id,
        'departmentName', n.short_name, 'text', o.text, 'submittedAt', o.submitted_at,
        'corrections', ${correctionsOf('department_position', 'o.id', nameOfActor)}) order by o.id), '[]')
      from department_position o join department n on n.id = o.department_id where o.demand_id = d.id) as positions
   from demand d left join participant p on p.id = d.raised_by_id
   left join interest_group g on g.id = d.interest_group_id left join department m on m.id = d.department_id
   where d.consultation_id = :id order by d.number`,
);
export async function readDemands({ read }: RequestContext, detail: ConsultationDetail): Promise<DemandRow[]> {
  const rows = await read.all(demandsQuery, { id: detail.id });
  const { without } = detail;
  return rows.map((stored) => {
    const row = without?.isDown(stored.id)
      ? { ...stored, title: TAKEN_DOWN_LINE, body: '', takenBackReason: null, corrections: [], positions: [] }
      : given(detail, stored);
    const may = mayCorrect(detail, row.raisedById !== null && row.raisedById === detail.me?.participantId);
    const isBack = isTakenBack(row.disposition);
    return { ...row, viewerCanCorrect: may && !isBack, viewerCanTakeBack: may && (isBack || row.disposition === null) };
  });
}

/** As this reader is shown it: what was taken down is nobody's but theirs who answer for the file. */
const given = <Row>({ without }: ConsultationDetail, row: Row): Row => (without ? without.words(row) : row);
const allGiven = <Row extends object>(
  { without }: ConsultationDetail,
  rows: readonly Row[],
  ...told: readonly (keyof Row)[]
): readonly Row[] => (without ? without.rows(rows, ...told) : rows);

/** What was withdrawn is seen by those it was of, and by those who can let it stand again. */
const isShown = ({ viewerCanOrganise }: ConsultationDetail, withdrawnAt: string | null, isOwn: boolean) =>
  withdrawnAt === null || viewerCanOrganise || isOwn;

const researchQuery = prepared<
  Read<ResearchRow, 'recordedBy'> & { readonly wentAlong: boolean },
  { id: string; seatId: string | null }
>(
  'consultation.research',
  `select r.id, r.version, r.withdrawn_at as "withdrawnAt", r.recorded_by as "recordedBy",
     exists (select from field_research_taken_by a where a.field_research_id = r.id and a.participant_id = :seatId::uuid)
       as "wentAlong", ${said('field_research', 'r.id')}, r.kind, r.place, r.held_on::text as "heldOn", r.people_met as "peopleMet", r.findings,
     m.short_name as "departmentName", to_json(r.photo_ids) as "photoIds",
     (select coalesce(json_agg(p.name order by p.id), '[]') from field_research_taken_by t
       join participant p on p.id = t.participant_id where t.field_research_id = r.id) as "takenByNames"
   from field_research r left join department m on m.id = r.department_id
   where r.consultation_id = :id order by r.held_on desc, r.id desc`,
);
export async function readResearch(ctx: RequestContext, detail: ConsultationDetail): Promise<ResearchRow[]> {
  const rows = await ctx.read.all(researchQuery, { id: detail.id, seatId: detail.me?.participantId ?? null });
  return allGiven(detail, rows, 'findings', 'place', 'peopleMet', 'photoIds').flatMap(
    ({ recordedBy, wentAlong, ...row }) => {
      const isOwn = recordedBy !== null && recordedBy === accountIdOf(ctx.viewer);
      if (!isShown(detail, row.withdrawnAt, isOwn || wentAlong)) return [];
      return [{ ...row, viewerCanCorrect: mayCorrect(detail, isOwn) }];
    },
  );
}

const clausesQuery = prepared<Read<ClauseRow, 'listedBy' | 'departmentId'>, { id: string }>(
  'consultation.clauses',
  `select l.*, c.version, c.withdrawn_at as "withdrawnAt", c.listed_by as "listedBy", c.department_id as "departmentId",
     ${said('policy_clause', 'c.id')}
   from (${policyListSql(':id')}
     union all select w.id, w.document, w.document_number, w.clause, w.link, m.short_name, '[]'::jsonb
     from policy_clause w left join department m on m.id = w.department_id
     where w.consultation_id = :id and w.withdrawn_at is not null) l join policy_clause c on c.id = l.id order by l.id`,
);
export async function readClauses(ctx: RequestContext, detail: ConsultationDetail): Promise<ClauseRow[]> {
  const rows = await ctx.read.all(clausesQuery, { id: detail.id });
  const departments = departmentIdsOf(ctx.viewer);
  return allGiven(detail, rows).flatMap(({ listedBy, departmentId, ...row }) => {
    const isOwn =
      (listedBy !== null && listedBy === accountIdOf(ctx.viewer)) ||
      (departmentId !== null && departments.includes(departmentId));
    return isShown(detail, row.withdrawnAt, isOwn) ? [{ ...row, viewerCanCorrect: mayCorrect(detail, isOwn) }] : [];
  });
}

const suggestionsQuery = prepared<Read<SuggestionRow>, { id: string }>(
  'consultation.suggestions',
  `select s.id, s.version, s.withdrawn_at as "withdrawnAt", ${said('suggestion', 's.id')}, s.participant_id as "participantId", p.name as "participantName", s.problem, s.cause, s.measure,
     (select coalesce(json_agg(json_build_object('outcome', a.outcome, 'words', a.words, 'answeredAt', a.answered_at)
       order by a.id), '[]') from suggestion_answer a where a.suggestion_id = s.id) as answers
   from suggestion s join participant p on p.id = s.participant_id where s.consultation_id = :id order by s.id`,
);
export async function readSuggestions({ read }: RequestContext, detail: ConsultationDetail): Promise<SuggestionRow[]> {
  const rows = await read.all(suggestionsQuery, { id: detail.id });
  return allGiven(detail, rows, 'problem', 'cause', 'measure', 'answers').flatMap((row) => {
    const isOwn = row.participantId === detail.me?.participantId;
    return isShown(detail, row.withdrawnAt, isOwn) ? [{ ...row, viewerCanCorrect: mayCorrect(detail, isOwn) }] : [];
  });
}

const materialsQuery = prepared<Read<MaterialRow>, { id: string; seatId: string | null }>(
  'consultation.materials',
  `select m.id, m.version, m.withdrawn_at as "withdrawnAt", ${said('material', 'm.id')}, m.title, m.body,
     (select coalesce(json_agg(json_build_object('id', f.id, 'name', f.name, 'sizeBytes', f.size_bytes) order by f.id),
        '[]') from stored_file f where f.id = any(m.file_ids)) as files,
     (select count(*) from material_receipt r where r.material_id = m.id) as "readCount",
     exists (select from material_receipt r where r.material_id = m.id and r.participant_id = :seatId::uuid)
       as "isReadByViewer"
   from material m where m.consultation_id = :id order by m.id`,
);
/** Nobody looks into a file: one that hangs on words about the matter is not offered (nor given out, see `file_taken_down`). */
const withoutTheirFiles = ({ without }: ConsultationDetail, rows: readonly Read<MaterialRow>[]) =>
  rows.map((row) => (without?.isNamedIn(row.title, row.body) ? { ...row, files: [] } : row));

/** What was withdrawn is seen by those who can bring it back. */
export async function readMaterials({ read }: RequestContext, detail: ConsultationDetail): Promise<MaterialRow[]> {
  const rows = await read.all(materialsQuery, { id: detail.id, seatId: detail.me?.participantId ?? null });
  return allGiven(detail, withoutTheirFiles(detail, rows))
    .filter(({ withdrawnAt }) => withdrawnAt === null || detail.viewerCanOrganise)
    .map((row) => ({ ...row, viewerCanCorrect: mayCorrect(detail, false) }));
}

const surveyQuery = prepared<SurveyRow, { id: string }>(
  'consultation.survey',
  `select version, ${said('wish_survey', 'wish_survey.id')}, asked_count as "askedCount", answered_count as "answeredCount", summary,
     conducted_on::text as "conductedOn" from wish_survey where consultation_id = :id`,
);
export const readSurvey = (read: ReadContext, id: string) => read.one(surveyQuery, { id });

/** What the record of the chain tells; the rest of what happened stands on the pages it belongs to. */
const MILESTONES: readonly EventType[] = [
  'topic.submitted',
  'topic.returned',
  'topic.resubmitted',
  'topic.accepted',
  'topic.reopened',
  'topic.absorbed',
  'topic.scheduled',
  'topic.closed',
  'consultation.planned',
  'consultation.preparationStarted',
  'consultation.postponed',
  'consultation.noticeChanged',
  'consultation.rescheduled',
  'consultation.cancelled',
  'consultation.convened',
  'meeting.opened',
  'meeting.openingTakenBack',
  'meeting.ended',
  'meeting.reopened',
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
