import type { RequestContext } from '../../../kernel/context.js';
import { prepared } from '../../../kernel/read.js';
import { SETTLED } from '../../commitment/index.js';
import { TAKEN_DOWN_TITLE, titleOnRecord } from '../../consultation/index.js';
import type { RecordedCommitment, RecordedConsultation } from '../../publicity/index.js';
import { OPEN, SOLVED } from './outcome.sql.js';
import type { PracticeAfterwards, PracticeFacts, PracticeParty, PracticeVisits } from './practice.types.js';
import { DEPARTMENTS } from './source.queries.js';

/** Below this many answers no share is told. */
export const FEW = 5;

type Params = { id: string; since: string | null };
interface Counted {
  readonly createdOn: string;
  readonly solved: number;
  readonly declined: number;
  readonly elsewhere: number;
  readonly unsolved: number;
  readonly open: number;
  readonly parties: PracticeParty[];
  readonly departments: string[];
  readonly visits: PracticeVisits[];
}
const day = (at: string) => `(${at} at time zone 'Asia/Shanghai')::date`;
const countedQuery = prepared<Counted, { id: string }>(
  'practice.facts',
  `select ${day('c.created_at')} as "createdOn", m.*, ${DEPARTMENTS} as departments,
     coalesce((select json_agg(json_build_object('party', y.party, 'count', y.n)
         order by array_position(array['MEMBER', 'DEPARTMENT', 'TOWNSHIP', 'STAKEHOLDER'], y.party))
       from (select p.party, count(*)::int as n from participant p where p.consultation_id = c.id and p.attendance = 'PRESENT'
         group by p.party) y), '[]') as parties,
     coalesce((select json_agg(json_build_object('kind', y.kind, 'count', y.n) order by y.kind)
       from (select r.kind, count(*)::int as n from field_research r where r.consultation_id = c.id group by r.kind) y), '[]') as visits
   from consultation c cross join lateral (
     select count(*) filter (where ${SOLVED})::int as solved,
       count(*) filter (where m.state = 'DECLINED')::int as declined,
       count(*) filter (where m.state in ('ESCALATED', 'CARRIED_OVER'))::int as elsewhere,
       count(*) filter (where m.state = 'UNSOLVED')::int as unsolved,
       count(*) filter (where ${OPEN})::int as open
     from matter m where m.consultation_id = c.id) m
   where c.id = :id::uuid`,
);

const OF_MATTER = `k.id as "commitmentId", k.number, ${titleOnRecord('d.title', 'k.consultation_id', 'd.id')} as title`;
const afterwardsQuery = prepared<PracticeAfterwards, Params>(
  'practice.afterwards',
  `select 'CAME_BACK' as kind, ${OF_MATTER}, ${day('b.looked_at')} as "onDay"
     from commitment k join demand d on d.id = k.demand_id join look_back b on b.commitment_id = k.id
     where k.consultation_id = :id::uuid and b.finding = 'RELAPSED' and b.looked_at > :since::timestamptz
   union all
   select 'NOT_ACCEPTED', ${OF_MATTER}, ${day('s.at')}
     from commitment k join demand d on d.id = k.demand_id join commitment_step s on s.commitment_id = k.id
     where k.consultation_id = :id::uuid and s.kind = 'REPROCESSING' and s.at > :since::timestamptz
   order by "onDay", number`,
);

const isOver = ({ status }: RecordedCommitment) => (SETTLED as readonly string[]).includes(status);
const isDone = (one: RecordedCommitment) => isOver(one) && !one.closedUnsolved;
const daysBetween = (from: string | null, to: string | null) =>
  from && to ? Math.max(0, Math.round((Date.parse(to) - Date.parse(from)) / 86_400_000)) : null;

/** What the record says of it now. `since`: when the words beside them were written. */
export async function readFacts(
  ctx: RequestContext,
  recorded: RecordedConsultation,
  { since, opensRecords }: { readonly since: string | null; readonly opensRecords: boolean },
): Promise<PracticeFacts | null> {
  const [counted, afterwards] = await Promise.all([
    ctx.read.one(countedQuery, { id: recorded.id }),
    since ? ctx.read.all(afterwardsQuery, { id: recorded.id, since }) : [],
  ]);
  if (!counted) return null;
  const { createdOn, ...rest } = counted;
  const promised = recorded.commitments.filter(({ status }) => status !== 'WITHDRAWN');
  const verdicts = promised.flatMap(({ verdict }) => verdict ?? []);
  const sum = (of: (verdict: (typeof verdicts)[number]) => number) => verdicts.reduce((all, one) => all + of(one), 0);
  const answers = sum(({ n }) => n);
  // Where nothing was promised, all was settled at the meeting itself.
  const atOnce = promised.length === 0 && counted.open === 0 ? (recorded.heldOn ?? '') : '';
  const closed = promised.every(isOver) ? promised.map(({ closedOn }) => closedOn ?? '').reduce(later, '') : '';
  return {
    ...{ ...rest, afterwards, asOf: ctx.today(), heldOn: recorded.heldOn, present: recorded.present },
    preparedDays: daysBetween(createdOn, recorded.heldOn),
    handledDays: daysBetween(recorded.heldOn, closed || atOnce || null),
    clausesHeld: recorded.clausesHeld,
    demands: recorded.demands.length,
    promises: promised.length,
    promisesDone: promised.filter(isDone).length,
    reprocessed: promised.filter(({ round }) => round > 1).length,
    relapsed: promised.filter(({ relapseCount }) => relapseCount > 0).length,
    ...{ answers, answeredSolved: sum(({ solved }) => solved), answeredHalf: sum(({ halfSolved }) => halfSolved) },
    fewAnswers: answers < FEW,
    records: opensRecords ? recordsOf(recorded, promised) : [],
  };
}

const later = (one: string, other: string) => (one > other ? one : other);

function recordsOf({ demands }: RecordedConsultation, promised: readonly RecordedCommitment[]) {
  const called = new Map(demands.map(({ id, title, takenDown }) => [id, takenDown ? TAKEN_DOWN_TITLE : title]));
  return promised.map((one) => ({
    ...{ id: one.id, number: one.number, title: called.get(one.demandId) ?? one.action, done: isDone(one) },
    ...{ round: one.round, relapses: one.relapseCount },
  }));
}
