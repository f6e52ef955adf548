import type { RequestContext } from '../../kernel/context.js';
import { prepared } from '../../kernel/read.js';
import { FigureName, type FigureRow, type FigureScope } from './figures.js';
import type { PeriodInput } from './insight.types.js';
import type { OfficialRates, SeriesPoint } from './official.types.js';
import { OFFICIAL, officialRates } from './official-rates.js';
import { lastYearOf, previousOf, type SeriesUnit, seriesStarts } from './periods.rules.js';
import { scopeOf } from './scope.js';
import { readKept } from './seals/kept.js';
import { readSealedSeries } from './seals/seals.queries.js';

const columns = 'record_kind, record_id, title, committee_id, department_id, at, counted, value';
const SCOPE = `(:committeeId::uuid is null or committee_id = :committeeId::uuid)
  and (:departmentId::uuid is null or department_id = :departmentId::uuid)`;
const records = (names: readonly (keyof typeof officialRates)[]) =>
  `record (name, ${columns}) as (${names.map((name) => `select '${name}', given.* from (${officialRates[name]}) given`).join(' union all ')})`;

const ratesQuery = prepared<FigureRow, FigureScope>(
  'insight.official',
  `with ${records([...OFFICIAL, 'FEEDBACK_UNREACHABLE'])}
   select name, count(*) as n, count(*) filter (where counted) as counted, round(avg(value), 3) as mean,
     round((percentile_cont(0.5) within group (order by value))::numeric, 1) as median
   from record where ${SCOPE} group by name`,
);
const seriesQuery = prepared<
  { name: FigureName; start: string; n: number; counted: number },
  FigureScope & { unit: string }
>(
  'insight.officialSeries',
  `with ${records(OFFICIAL)}
   select name, date_trunc(:unit::text, at at time zone 'Asia/Shanghai')::date as start, count(*) as n,
     count(*) filter (where counted) as counted
   from record where ${SCOPE} group by 1, 2`,
);

interface Asked {
  readonly period: PeriodInput;
  readonly committeeId: string | null;
  readonly departmentId: string | null;
  readonly by: SeriesUnit;
}

/** The three rates as far as the viewer may read figures. */
export function readOfficialRates(ctx: RequestContext, asked: Asked): Promise<OfficialRates> {
  const { period, by, committeeId, departmentId } = asked;
  return officialRatesIn(ctx, scopeOf(ctx, period, committeeId, departmentId), by);
}

/** The three rates of a period, of the one before and of a year before, and how they went up to its end. */
export async function officialRatesIn(ctx: RequestContext, scope: FigureScope, by: SeriesUnit): Promise<OfficialRates> {
  const period = { from: scope.from, to: scope.to };
  const [previous, lastYear] = [previousOf(period), lastYearOf(period)];
  const starts = seriesStarts(by, period.to);
  const since = { ...scope, from: starts[0] as string, to: period.to };
  const names = OFFICIAL.map((name) => FigureName[name]);
  const told = [...names, FigureName.FEEDBACK_UNREACHABLE];
  const of = async (days: { readonly from: string; readonly to: string }) => {
    const [rows, kept] = await Promise.all([
      ctx.read.all(ratesQuery, { ...scope, ...days }),
      readKept(ctx, { ...scope, ...days }, told),
    ]);
    return { kept, figure: (name: FigureName) => kept.figure(name, rows) };
  };
  const [now, before, yearBefore, points, sealed] = await Promise.all([
    of(period),
    of(previous),
    of(lastYear),
    ctx.read.all(seriesQuery, { ...since, unit: by.toLowerCase() }),
    readSealedSeries(ctx, scope, { unit: by, since: since.from, names }),
  ]);
  const point = (name: FigureName, start: string): SeriesPoint => {
    const is = (one: { name: FigureName; start: string }) => one.name === name && one.start === start;
    const found = sealed.find(is) ?? points.find(is);
    return { name, start, n: found?.n ?? 0, counted: found?.counted ?? 0 };
  };
  return {
    seal: now.kept.state,
    rates: names.map((name) => ({
      name,
      now: now.figure(name),
      previous: before.figure(name),
      lastYear: yearBefore.figure(name),
    })),
    unreachable: now.figure(FigureName.FEEDBACK_UNREACHABLE),
    previousFrom: previous.from,
    previousTo: previous.to,
    series: names.flatMap((name) => starts.map((start) => point(name, start))),
  };
}
