import type { RequestContext } from '../../kernel/context.js';
import { knownId } from '../../kernel/id.js';
import { prepared } from '../../kernel/read.js';
import {
  canOrganise,
  canReadConsultation,
  hostName,
  isBeforeTheMeeting,
  policyListSql,
  readSeatId,
  standsInSql,
  topicsOf,
  type WithoutMatter,
  withoutTakenDownFor,
} from '../consultation/index.js';
import { ASKED, type Asked, resultsOf, SurveyStatus, statusOf, TALLIES, type Tallies } from '../survey/index.js';
import { shownPhotoIdsOf } from '../topic/index.js';
import type { Briefing, BriefingPerson, BriefingReader } from './briefing.types.js';
import type { Digests } from './briefing-receipt.entity.js';
import { changesBetween, digestsOf, editionOf, withoutPhones } from './edition.rules.js';

interface StoredSurvey extends Asked {
  readonly code: string;
  readonly askedCount: number | null;
  readonly openedAt: string;
  readonly closesAt: string | null;
  readonly closedAt: string | null;
  readonly tallies: Tallies;
}

interface StoredBriefing
  extends Omit<Briefing, 'consultationId' | 'edition' | 'survey' | 'mine' | 'viewerMayConfirm' | 'readers' | 'people'> {
  readonly id: string;
  readonly committeeId: string;
  readonly survey: StoredSurvey | null;
  readonly people: (BriefingPerson & {
    readonly attends: boolean;
    readonly readAt: string | null;
    readonly edition: string | null;
    readonly digests: Digests | null;
  })[];
}

const list = (select: string) => `(select coalesce(json_agg(one), '[]') from (${select}) one)`;

const briefingQuery = prepared<StoredBriefing, { id: string }>(
  'briefing.pack',
  `select k.id, k.committee_id as "committeeId", c.name as "committeeName", k.title, k.form, k.status,
     ${hostName('k', 'c')} as "hostName",
     (select coalesce(json_agg(o.title order by o.id = k.topic_id desc, o.number), '[]') from topic o
       where o.id in ${topicsOf('k.id')}) as "topicTitles", ${shownPhotoIdsOf(topicsOf('k.id'))} as "topicPhotoIds", k.place, k.starts_at as "startsAt",
     ${list(`select a.id, a.part, a.title from agenda_item a join meeting m on m.id = a.meeting_id
       where m.consultation_id = k.id order by a.position`)} as agenda,
     ${list(`select p.id, p.party, p.duty, p.name, p.organisation, g.name as "groupName",
         p.delegate_authority as authority, p.attendance not in ('DECLINED', 'LEAVE_APPROVED') as attends,
         to_char(r.read_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') as "readAt", r.edition, r.digests
       from participant p left join interest_group g on g.id = p.interest_group_id
       left join briefing_receipt r on r.participant_id = p.id
       where p.consultation_id = k.id order by p.party, g.id nulls last, p.id`)} as people,
     ${list(`select d.id, d.number, d.title, d.body, d.rank, p.name as "raisedByName", g.name as "groupName",
         m.short_name as "departmentName",
         ${list(`select o.id, n.short_name as "departmentName", o.text, s.name as "delegateName",
             s.delegate_authority as authority
           from department_position o join department n on n.id = o.department_id
           left join lateral (select q.name, q.delegate_authority from participant q
             where q.consultation_id = k.id and q.department_id = o.department_id and q.delegate_authority is not null
             order by q.id limit 1) s on true
           where o.demand_id = d.id order by o.id`)} as positions
       from demand d left join participant p on p.id = d.raised_by_id
       left join interest_group g on g.id = d.interest_group_id left join department m on m.id = d.department_id
       where d.consultation_id = k.id and ${standsInSql('d')} order by d.number`)} as demands,
     ${list(`select id, document, "documentNumber", clause, link, "departmentName"
       from (${policyListSql('k.id')}) listed order by id`)} as clauses,
     ${list(`select r.id, r.kind, r.place, r.held_on as "heldOn", r.findings, r.photo_ids as "photoIds"
       from field_research r where r.consultation_id = k.id and r.withdrawn_at is null order by r.held_on, r.id`)} as research,
     ${list(`select s.id, p.name as "participantName", s.problem, s.cause, s.measure
       from suggestion s join participant p on p.id = s.participant_id where s.consultation_id = k.id and s.withdrawn_at is null order by s.id`)}
       as suggestions,
     ${list(`select m.id, m.title,
         ${list(`select f.id, f.name from stored_file f where f.id = any(m.file_ids) order by f.id`)} as files
       from material m where m.consultation_id = k.id and m.withdrawn_at is null order by m.id`)} as materials,
     (select json_build_object('askedCount', w.asked_count, 'answeredCount', w.answered_count, 'summary', w.summary,
        'conductedOn', w.conducted_on) from wish_survey w where w.consultation_id = k.id) as "notedSurvey",
     (select to_json(asked) from (select q.code, q.asked_count as "askedCount", q.opened_at as "openedAt",
        q.closes_at as "closesAt", q.closed_at as "closedAt", ${ASKED}, ${TALLIES} as tallies
      from questionnaire q where q.consultation_id = k.id and q.opened_at is not null) asked) as survey
   from consultation k join liaison_committee c on c.id = k.committee_id
   where k.id = :id`,
);

export interface ReadBriefing extends Briefing {
  readonly digests: Digests;
}

/** The pack as it stands, for whoever may read the consultation; null for everybody else. */
export async function readBriefing(ctx: RequestContext, consultationId: string): Promise<ReadBriefing | null> {
  const id = knownId(consultationId);
  const [stored, seatId] = await Promise.all([
    ctx.read.one(briefingQuery, { id }),
    readSeatId(ctx.read, ctx.viewer, id),
  ]);
  if (!stored || !canReadConsultation(ctx.viewer, stored, seatId === null ? null : { id: seatId })) return null;

  const without = await withoutTakenDownFor(ctx, stored);
  const shown = without ? packWithout(stored, without) : stored;
  const { survey: asked, people: seats, committeeId, id: _, ...pack } = withoutPhones(shown);
  const survey = asked && surveyOf(asked, ctx.now());
  const people = seats.map(({ attends: _a, readAt: _r, edition: _e, digests: _d, ...person }) => person);
  const {
    title,
    topicTitles,
    topicPhotoIds,
    place,
    startsAt,
    agenda,
    demands,
    clauses,
    research,
    suggestions,
    materials,
  } = pack;
  const digests = digestsOf({
    // Without photographs the pack is the edition it was before it could have any.
    about: { title, topicTitles, place, startsAt, ...(topicPhotoIds.length > 0 ? { topicPhotoIds } : {}) },
    agenda,
    people,
    demands,
    clauses,
    research,
    suggestions,
    materials,
    // Each answer that comes in is no news; that it was closed, or noted, is.
    survey: { closed: survey?.status === SurveyStatus.CLOSED ? survey : null, noted: pack.notedSurvey },
  });
  const edition = editionOf(digests);
  const own = seats.find((person) => person.id === seatId);
  const reader = ({ id, name, party, readAt, edition: read }: (typeof seats)[number]): BriefingReader => ({
    id,
    name,
    party,
    readAt,
    isCurrent: read === edition,
  });
  return {
    ...pack,
    consultationId: id,
    edition,
    digests,
    people,
    survey,
    mine: own?.readAt ? { readAt: own.readAt, changes: changesBetween(own.digests ?? {}, digests) } : null,
    viewerMayConfirm: seatId !== null && isBeforeTheMeeting(stored.status),
    readers: canOrganise(ctx.viewer, { committeeId }) ? seats.filter(({ attends }) => attends).map(reader) : [],
  };
}

/** Nothing in it is about what was taken down: neither words nor a file that hangs on them. */
function packWithout(stored: StoredBriefing, without: WithoutMatter): StoredBriefing {
  const { agenda, clauses, research, suggestions, demands, materials, notedSurvey } = stored;
  return {
    ...stored,
    ...without.words({ agenda, notedSurvey }),
    topicPhotoIds: [],
    clauses: without.rows(clauses),
    research: without.rows(research.filter(({ place, findings }) => !without.isNamedIn(place, findings))),
    suggestions: without.rows(suggestions, 'problem', 'cause', 'measure'),
    demands: without.rows(demands.filter(({ id }) => !without.isDown(id))),
    materials: without.rows(materials.filter(({ title }) => !without.isNamedIn(title))),
  };
}

function surveyOf(asked: StoredSurvey, now: Date): NonNullable<Briefing['survey']> {
  const { code, askedCount, openedAt, closesAt, closedAt, tallies } = asked;
  const at = (text: string | null) => (text === null ? null : new Date(text));
  const status =
    SurveyStatus[statusOf({ openedAt: at(openedAt), closesAt: at(closesAt), closedAt: at(closedAt) }, now)];
  const results = resultsOf(asked, tallies);
  const isSaid = status === SurveyStatus.CLOSED && !results.isSmall;
  return { status, code, askedCount, n: results.n, results: isSaid ? results : null };
}
