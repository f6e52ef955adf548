import { authorize } from '../../../kernel/authorize.js';
import type { RequestContext } from '../../../kernel/context.js';
import { knownId } from '../../../kernel/id.js';
import { prepared } from '../../../kernel/read.js';
import { BEFORE_SESSION } from '../../consultation/index.js';
import { canManageRoster } from '../../roster/index.js';
import { DIRECTORS, EVERYBODY, THINGS } from './renewal.sql.js';
import {
  type RenewalCommittee,
  type RenewalPreview,
  type RenewalProblem,
  RenewalProblemCode,
} from './renewal.types.js';

const STANDING = BEFORE_SESSION.map((one) => `'${one}'`).join(', ');

type Counts = Pick<
  RenewalPreview,
  'before' | 'undecided' | 'stays' | 'changed' | 'leaves' | 'comes' | 'things' | 'toNobody'
>;
const of = (fate: string) => `count(*) filter (where e.fate = '${fate}')::int`;
const countsQuery = prepared<Counts, { id: string }>(
  'succession.renewalCounts',
  `${EVERYBODY}, ${DIRECTORS}, ${THINGS} select count(*) filter (where e.member_id is not null)::int as before,
     ${of('UNDECIDED')} as undecided, ${of('STAYS')} as stays, ${of('LEAVES')} as leaves, ${of('COMES')} as comes,
     count(*) filter (where e.fate = 'STAYS' and e.changed <> '{}')::int as changed,
     (select count(*) from things t where t.kind <> 'DRAFT')::int as things,
     (select count(*) from things t where t.kind <> 'DRAFT' and t.to_id is null)::int as "toNobody"
   from everybody e`,
);

const AFTER = `e.fate in ('STAYS', 'COMES')`;
const committeesQuery = prepared<RenewalCommittee, { id: string }>(
  'succession.renewalCommittees',
  `${EVERYBODY}, ${DIRECTORS} select c.id, c.name, d.name as "directorName",
     count(*) filter (where e.committee_before = c.id)::int as before,
     count(*) filter (where e.committee_before = c.id and e.fate = 'LEAVES')::int as leaves,
     count(*) filter (where e.committee_id = c.id and e.fate = 'COMES')::int as comes,
     count(*) filter (where e.committee_id = c.id and e.fate = 'STAYS' and e.committee_before is distinct from c.id)::int as "movesIn",
     count(*) filter (where e.committee_before = c.id and e.fate = 'STAYS' and e.committee_id is distinct from c.id)::int as "movesOut",
     count(*) filter (where e.committee_id = c.id and ${AFTER})::int as after
   from liaison_committee c left join directors d on d.committee_id = c.id
   left join everybody e on c.id in (e.committee_id, e.committee_before) group by c.id, c.name, d.name order by c.name limit 500`,
);

const problem = (code: RenewalProblemCode, blocks: boolean, about: string, more: string, from: string) =>
  `select '${code}' as code, ${blocks} as blocks, ${about} as about, ${more} as more, null::uuid as "consultationId" ${from}`;
const P = RenewalProblemCode;
const HERE = `(select c.name from liaison_committee c where c.id = e.committee_id)`;
const PROBLEMS = [
  problem(
    P.TERM_EXISTS,
    true,
    't.number::text',
    't.starts_on::text',
    `from term t, r where t.number = r.number or t.starts_on >= r.starts_on`,
  ),
  problem(P.UNDECIDED, true, 'e.name', HERE, `from everybody e where e.fate = 'UNDECIDED'`),
  problem(P.NO_COMMITTEE, true, 'e.name', 'e.unit', `from everybody e where ${AFTER} and e.committee_id is null`),
  problem(
    P.IN_BOTH_LISTS,
    true,
    'e.name',
    'x.name',
    `from everybody e join everybody x on x.member_id is not null and e.phone in (x.phone_before, x.phone)
     where e.fate = 'COMES' and e.phone like '1%'`,
  ),
  problem(
    P.PHONE_TWICE,
    true,
    'e.name',
    HERE,
    `from everybody e where (e.fate = 'COMES' or e.fate = 'STAYS' and 'PHONE' = any(e.changed)) and e.phone like '1%'
     and exists (select from everybody x where x.fate = e.fate and x.phone = e.phone and x.id <> e.id)`,
  ),
  problem(
    P.SAME_NAME,
    false,
    'e.name',
    HERE,
    `from everybody e where e.fate = 'COMES' and exists (select from everybody x where x.name = e.name and x.id <> e.id)`,
  ),
  problem(
    P.LATER_MOVE,
    true,
    'e.name',
    's.starts_on::text',
    `from everybody e join membership s on s.member_id = e.member_id and s.starts_on >= (select r.starts_on from r)
     where e.fate = 'LEAVES' and not e.leaves_anyway or e.fate = 'STAYS' and 'COMMITTEE' = any(e.changed)`,
  ),
  problem(
    P.GROUP_GONE,
    true,
    'e.name',
    'g.name',
    `from everybody e join (select id, name, retired_on from sector union all select id, name, retired_on from special_committee) g
       on g.retired_on <= (select r.starts_on from r) and (g.id = e.sector_id or g.id = any(e.special_committee_ids)) where ${AFTER}`,
  ),
  problem(
    P.NO_DIRECTOR,
    false,
    'c.name',
    'null',
    `from liaison_committee c join directors d on d.committee_id = c.id where d.name is null`,
  ),
  problem(
    P.DIRECTS_TWO,
    false,
    'min(d.name)',
    `string_agg(c.name, '、' order by c.name)`,
    `from directors d join liaison_committee c on c.id = d.committee_id where d.account_id is not null
     group by d.account_id having count(*) > 1`,
  ),
  problem(P.NO_SUCCESSOR, true, 't.title', 't.from_name', `from things t where t.needs_successor and t.to_id is null`),
  problem(
    P.SUCCESSOR_LEAVES,
    true,
    't.title',
    `coalesce((select x.name from everybody x where x.id = t.to_id), '—')`,
    `from things t where t.to_id is not null and not exists (select from everybody e where e.id = t.to_id and ${AFTER})`,
  ),
  problem(
    P.SUCCESSOR_ELSEWHERE,
    true,
    't.title',
    'e.name',
    `from things t join everybody e on e.id = t.to_id and ${AFTER} where t.committee_id is distinct from e.committee_id
     and t.committee_id is not null`,
  ),
];
/** Meetings that were called, or are prepared for a day of the next term, where a leaver sits. */
const MEETINGS = `select '${P.MEETING_ACROSS}', false, k.title, string_agg(e.name, '、' order by e.name), k.id
  from everybody e join participant s on s.member_id = e.member_id
  join consultation k on k.id = s.consultation_id and k.status in (${STANDING})
  where e.fate = 'LEAVES' and (k.starts_at is null or (k.starts_at at time zone 'Asia/Shanghai')::date >= (select r.starts_on from r))
  group by k.id, k.title`;

const LINES = `${EVERYBODY}, ${DIRECTORS}, ${THINGS}, problems as (${[...PROBLEMS, MEETINGS].join('\n union all ')})`;
const problemsQuery = prepared<RenewalProblem, { id: string }>(
  'succession.renewalProblems',
  `${LINES} select * from problems order by blocks desc, code, about limit 300`,
);
const blockingQuery = prepared<{ code: RenewalProblemCode; about: string; count: number }, { id: string }>(
  'succession.renewalBlocking',
  `${LINES} select code, min(about) as about, count(*)::int as count from problems where blocks group by code order by code`,
);

export async function readRenewalPreview(ctx: RequestContext, given: string): Promise<RenewalPreview | null> {
  authorize(canManageRoster(ctx.viewer), 'see a change of term');
  const id = knownId(given);
  const [counts, committees, problems, blocking] = await Promise.all([
    ctx.read.one(countsQuery, { id }),
    ctx.read.all(committeesQuery, { id }),
    ctx.read.all(problemsQuery, { id }),
    readBlocking(ctx, id),
  ]);
  return counts ? { ...counts, committees, problems, blocking: total(blocking) } : null;
}

/** What has to be put right first, by kind. */
export const readBlocking = (ctx: RequestContext, id: string) => ctx.read.all(blockingQuery, { id });

export const total = (rows: readonly { readonly count: number }[]): number =>
  rows.reduce((sum, { count }) => sum + count, 0);
