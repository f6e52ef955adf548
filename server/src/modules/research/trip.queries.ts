import type { RequestContext } from '../../kernel/context.js';
import { correctionsOf } from '../../kernel/corrections/index.js';
import { knownId } from '../../kernel/id.js';
import { prepared } from '../../kernel/read.js';
import {
  isConsultationTakenDown,
  OWN_SEAT,
  type SeatParams,
  seatParams,
  titleOnRecord,
} from '../consultation/index.js';
import { nameOfActor } from '../identity/index.js';
import { type Asking, asking, GOES, IN_SIGHT, LEADS, WORKS_ON_IT } from './research.access.js';
import { canAnswer } from './research.policy.js';
import { whyCannotCancel, whyCannotReport, whyCannotSay, whyNotBegun } from './research.rules.js';
import type { ResearchSuggestionRow, ResearchTripDetail } from './research.types.js';
import { TRIP_ROW } from './trips.queries.js';

type Suggested = Omit<ResearchSuggestionRow, 'viewerCanCorrect' | 'viewerCanAnswer' | 'viewerCanMakeTopic'> & {
  readonly departmentId: string | null;
};
type Mays =
  | 'viewerCanLead'
  | 'viewerCanRestore'
  | 'viewerCanCancel'
  | 'viewerCanAnswer'
  | 'viewerCanNotePresence'
  | 'viewerCanRecordFinding'
  | 'viewerCanReport';
interface Stored extends Omit<ResearchTripDetail, Mays | 'suggestionList' | 'mayJoin'> {
  readonly leads: boolean;
  readonly goes: boolean;
  readonly cancelledAt: Date | null;
  readonly heldAt: Date | null;
  readonly suggested: readonly Suggested[];
}

const PEOPLE = `case when ${WORKS_ON_IT} then coalesce((select json_agg(json_build_object('memberId', m.id, 'name', m.name,
    'answer', g.answer, 'leaveReason', case when ${LEADS} or m.id = :memberId::uuid then g.leave_reason end,
    'wasThere', g.was_there) order by m.name, m.id)
  from research_goer g join member m on m.id = g.member_id where g.trip_id = t.id and g.taken_off_at is null), '[]')
  else '[]' end`;
/** What was withdrawn is shown to whoever may let it stand again. */
const FINDINGS = `case when ${WORKS_ON_IT} then coalesce((select json_agg(json_build_object('id', f.id, 'version', f.version,
    'memberName', (select m.name from member m where m.id = f.member_id), 'place', f.place, 'foundOn', f.found_on,
    'findings', f.findings, 'photoIds', f.photo_ids, 'withdrawnAt', f.withdrawn_at,
    'corrections', ${correctionsOf('research_finding', 'f.id', nameOfActor)},
    'viewerCanCorrect', t.cancelled_at is null and (${LEADS} or coalesce(f.member_id = :memberId::uuid, false)))
    order by f.found_on, f.id)
  from research_finding f where f.trip_id = t.id
    and (f.withdrawn_at is null or ${LEADS} or f.member_id = :memberId::uuid)), '[]') else '[]' end`;
const TOPIC = `(select json_build_object('id', p.id, 'number', p.number, 'trackingCode', p.tracking_code,
  'status', p.status) from topic p where p.id = s.topic_id)`;
const SUGGESTED = `coalesce((select json_agg(json_build_object('id', s.id, 'version', s.version, 'suggestion', s.suggestion,
    'departmentId', s.department_id, 'addressee', coalesce((select d.short_name from department d where d.id = s.department_id),
      (select o.name from organisation o where o.id = s.organisation_id)), 'answerBy', s.answer_by, 'madeAt', s.made_at,
    'withdrawnAt', s.withdrawn_at, 'topic', case when ${WORKS_ON_IT} then ${TOPIC} end,
    'corrections', ${correctionsOf('research_suggestion', 's.id', nameOfActor)},
    'answers', coalesce((select json_agg(json_build_object('outcome', w.outcome, 'words', w.words,
      'answeredAt', w.answered_at) order by w.answered_at, w.id) from research_answer w where w.suggestion_id = s.id), '[]'))
    order by s.id)
  from research_suggestion s where s.trip_id = t.id and (s.withdrawn_at is null or ${LEADS})
    and (${WORKS_ON_IT} or s.department_id = any(:departmentIds::uuid[]))), '[]')`;

const tripQuery = prepared<Stored, Asking & { id: string; today: string }>(
  'research.trip',
  `select ${TRIP_ROW}, t.version, t.purpose, t.committee_id as "committeeId", t.lead_member_id as "leadMemberId",
     t.department_id as "departmentId",
     (select d.short_name from department d where d.id = t.department_id) as "departmentName",
     t.cancelled_at as "cancelledAt", t.cancelled_reason as "cancelledReason", t.held_at as "heldAt", t.report,
     ${PEOPLE} as people, ${FINDINGS} as findings, ${SUGGESTED} as suggested,
     case when ${WORKS_ON_IT} then ${correctionsOf('research_trip', 't.id', nameOfActor)} else '[]' end as corrections,
     case when ${WORKS_ON_IT} then (select json_build_object('id', k.id, 'title', ${titleOnRecord('k.title', 'k.id')})
       from field_research r join consultation k on k.id = r.consultation_id
       where r.id = t.field_research_id and r.withdrawn_at is null) end as "joinedTo",
     ${LEADS} as leads, ${GOES} as goes
   from research_trip t where t.id = coalesce((select s.trip_id from research_suggestion s where s.id = :id), :id)
     and ${IN_SIGHT}`,
);

const mayJoinQuery = prepared<{ id: string; title: string }, Asking & SeatParams>(
  'research.mayJoin',
  `select k.id, k.title from consultation k
   where k.status in ('PLANNED', 'PREPARING', 'READY', 'NOTIFIED') and not ${isConsultationTakenDown('k.id')}
     and (:secretariat::boolean or k.committee_id = any(:committeeIds::uuid[])
       or exists (select from participant p where p.consultation_id = k.id and p.party = 'MEMBER' and ${OWN_SEAT}))
   order by k.starts_at nulls last, k.id limit 100`,
);

/** One of them, by its id or that of one of its suggestions, as far as it is the viewer's business; null where it is not. */
export async function readResearchTrip(ctx: RequestContext, id: string): Promise<ResearchTripDetail | null> {
  const asked = asking(ctx.viewer);
  const today = ctx.today();
  const found = await ctx.read.one(tripQuery, { ...asked, id: knownId(id), today });
  if (!found) return null;
  const { leads, goes, cancelledAt, heldAt, suggested, ...trip } = found;
  const standing = { startsOn: trip.startsOn, cancelledAt, heldAt };
  const results = trip.findings.filter(({ withdrawnAt }) => !withdrawnAt).length + trip.suggestions;
  const viewerCanReport = leads && !whyCannotReport(standing);
  const begun = !whyNotBegun(standing, today);
  return {
    ...trip,
    viewerCanLead: leads && cancelledAt === null,
    viewerCanRestore: leads && cancelledAt !== null,
    viewerCanCancel: leads && !whyCannotCancel(standing, results + (trip.report === null ? 0 : 1)),
    viewerCanAnswer: goes && !whyCannotSay(standing),
    viewerCanNotePresence: leads && begun,
    viewerCanRecordFinding: (leads || goes) && begun,
    viewerCanReport,
    mayJoin:
      viewerCanReport && !trip.joinedTo
        ? await ctx.read.all(mayJoinQuery, { ...asked, ...seatParams(ctx.viewer) })
        : [],
    suggestionList: suggested.map(({ departmentId, ...one }) => ({
      ...one,
      viewerCanCorrect: leads && one.answers.length === 0 && one.topic === null,
      viewerCanAnswer: !one.withdrawnAt && canAnswer(ctx.viewer, { departmentId, committeeId: trip.committeeId }),
      viewerCanMakeTopic: leads && !one.withdrawnAt && one.topic === null,
    })),
  };
}
