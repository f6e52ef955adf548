import type { RequestContext } from '../../kernel/context.js';
import { knownIdOrNull } from '../../kernel/id.js';
import { type Page, pageInput, toPage } from '../../kernel/page.js';
import { prepared } from '../../kernel/read.js';
import { inTermOn, inUseOn, membershipOn } from '../roster/index.js';
import { type Asking, asking, IN_SIGHT, WORKS_ON_IT } from './research.access.js';
import type { ResearchTripFilter } from './research.inputs.js';
import type { ResearchChoices, ResearchTripRow } from './research.types.js';
import { STATE } from './trip-state.js';

const STANDS = 's.trip_id = t.id and s.withdrawn_at is null';
const IS_ANSWERED = 'exists (select from research_answer w where w.suggestion_id = s.id)';
/** A department counts what is addressed to it. */
const SEEN = `${STANDS} and (${WORKS_ON_IT} or s.department_id = any(:departmentIds::uuid[]))`;

/** Of a row `t`, on `:today`. */
export const TRIP_ROW = `t.id, t.kind, t.led, ${STATE} as state, t.title, t.places, t.starts_on as "startsOn",
  t.ends_on as "endsOn", (select c.name from liaison_committee c where c.id = t.committee_id) as "committeeName",
  (select m.name from member m where m.id = t.lead_member_id) as "leadName",
  (select count(*)::int from research_goer g where g.trip_id = t.id and g.taken_off_at is null) as goers,
  (select count(*)::int from research_goer g where g.trip_id = t.id and g.taken_off_at is null and g.was_there) as there,
  (select count(*)::int from research_suggestion s where ${SEEN}) as suggestions,
  (select count(*)::int from research_suggestion s where ${SEEN} and ${IS_ANSWERED}) as answered,
  (select g.answer from research_goer g where g.trip_id = t.id and g.member_id = :memberId::uuid
    and g.taken_off_at is null) as "ownAnswer"`;

interface Wanted extends Asking {
  readonly today: string;
  readonly state: string | null;
  readonly led: string | null;
  readonly committeeId: string | null;
  readonly unanswered: boolean;
}
const WANTED = `${IN_SIGHT} and (:state::text is null or ${STATE} = :state) and (:led::text is null or t.led = :led)
  and (:committeeId::uuid is null or t.committee_id = :committeeId)
  and (not :unanswered::boolean or exists (select from research_suggestion s where ${SEEN} and not ${IS_ANSWERED}))`;

const listQuery = prepared<ResearchTripRow, Wanted & { after: string | null; limit: number }>(
  'research.trips',
  `select ${TRIP_ROW} from (select t.* from research_trip t
     where ${WANTED} and (:after::uuid is null or t.id < :after) order by t.id desc limit :limit) t order by t.id desc`,
);
const countQuery = prepared<{ count: number }, Wanted>(
  'research.tripCount',
  `select count(*) as count from research_trip t where ${WANTED}`,
);

/** What is the viewer's business, newest first. */
export async function readResearchTrips(
  ctx: RequestContext,
  asked: { filter: ResearchTripFilter | null; first: number; after: string | null },
): Promise<Page<ResearchTripRow>> {
  const { limit, after } = pageInput(asked.first, asked.after);
  const { state = null, led = null, committeeId, unanswered } = asked.filter ?? {};
  const wanted: Wanted = {
    ...asking(ctx.viewer),
    today: ctx.today(),
    ...{ state, led, committeeId: knownIdOrNull(committeeId), unanswered: unanswered ?? false },
  };
  const [rows, total] = await Promise.all([
    ctx.read.all(listQuery, { ...wanted, after, limit }),
    ctx.read.one(countQuery, wanted),
  ]);
  return toPage(rows, limit, total?.count ?? 0);
}

const membersQuery = prepared<ResearchChoices['members'][number], { today: string }>(
  'research.memberChoices',
  `select m.id, m.name, c.name as "committeeName" from member m
     left join membership s on s.member_id = m.id and ${membershipOn('s')}
     left join liaison_committee c on c.id = s.committee_id
   where ${inTermOn('m')} order by c.name nulls first, m.name, m.id`,
);
const organisationsQuery = prepared<
  ResearchChoices['organisations'][number],
  { today: string; committeeId: string | null }
>(
  'research.organisationChoices',
  `select o.id, o.name from organisation o where o.committee_id = :committeeId::uuid and ${inUseOn('o')} order by o.name`,
);
const ownQuery = prepared<{ id: string }, { today: string; memberId: string | null }>(
  'research.ownCommittee',
  `select s.committee_id as id from membership s where s.member_id = :memberId::uuid and ${membershipOn('s')} limit 1`,
);

export async function readResearchChoices(ctx: RequestContext, committeeId: string | null): Promise<ResearchChoices> {
  const today = ctx.today();
  const [members, organisations, own] = await Promise.all([
    ctx.read.all(membersQuery, { today }),
    ctx.read.all(organisationsQuery, { today, committeeId: knownIdOrNull(committeeId) }),
    ctx.read.one(ownQuery, { today, memberId: asking(ctx.viewer).memberId }),
  ]);
  return { members, organisations, ownCommitteeId: own?.id ?? null };
}
