import type { RequestContext } from '../../../kernel/context.js';
import {
  FIGURE_WORDS,
  type Figure,
  FigureName,
  figureScope,
  officialRatesIn,
  previousOf,
  readBoard,
  SeriesUnit,
} from '../../insight/index.js';
import { ReportKind } from '../report.enums.js';
import { drawPlacements } from './placements.js';
import type { ReportScope } from './reckon.js';
import type { ReportSaid, SaidChart, SaidTable } from './report-said.js';

export type Drawings = Pick<ReportSaid, 'charts' | 'table' | 'placements'>;

/** More bars than these cannot be told apart on a page. */
const MOST_BARS = 10;
/** Under this a rate says little (numbers.md): the table shows its two counts. */
const FEW = 5;

/** The charts and the table of a report, of the same figures as its text. */
export async function readDrawings(ctx: RequestContext, report: ReportScope): Promise<Drawings> {
  const { kind, committeeId, startsOn, endsOn } = report;
  const scope = figureScope(ctx, { from: startsOn, to: endsOn }, committeeId, null);
  switch (kind) {
    case ReportKind.CONSULTATION:
      return { charts: [], table: null };
    case ReportKind.DEPARTMENTS: {
      const { departments } = await readBoard(ctx, scope);
      return ofDepartments(departments);
    }
    case ReportKind.PLACEMENTS_MONTH:
    case ReportKind.PLACEMENTS_YEAR:
      return drawPlacements(ctx, { from: startsOn, to: endsOn });
    case ReportKind.QUARTER:
    case ReportKind.YEAR: {
      const by = kind === ReportKind.YEAR ? SeriesUnit.YEAR : SeriesUnit.QUARTER;
      const [rates, board] = await Promise.all([
        officialRatesIn(ctx, scope, by),
        committeeId === null ? readBoard(ctx, scope) : null,
      ]);
      return {
        charts: [
          ratesBeside(rates.rates, kind),
          ratesOverTime(rates.series, by),
          ...(board ? held(board.committees) : []),
        ],
        table: board ? ofCommittees(board.committees) : null,
      };
    }
  }
}

type Rates = Awaited<ReturnType<typeof officialRatesIn>>;
const nameOf = (name: FigureName) => FIGURE_WORDS[name].name;

function ratesBeside(rates: Rates['rates'], kind: ReportKind): SaidChart {
  const before =
    kind === ReportKind.YEAR ? [] : [{ name: '去年同期', of: (one: Rates['rates'][number]) => one.lastYear }];
  const columns = [
    { name: '本期', of: (one: Rates['rates'][number]) => one.now },
    { name: kind === ReportKind.YEAR ? '上年' : '上季度', of: (one: Rates['rates'][number]) => one.previous },
    ...before,
  ];
  return {
    ...{ kind: 'BARS', title: '采纳率、落实率、反馈率', axis: '指标', unit: '占比（%）', percent: true },
    labels: rates.map(({ name }) => nameOf(name)),
    series: columns.map(({ name, of }) => ({ name, values: rates.map((one) => of(one).share ?? null) })),
  };
}

function ratesOverTime(series: Rates['series'], by: SeriesUnit): SaidChart {
  const starts = [...new Set(series.map(({ start }) => start))];
  const names = [...new Set(series.map(({ name }) => name))];
  return {
    ...{
      kind: 'LINES',
      title: '三项比率的变化',
      axis: by === SeriesUnit.YEAR ? '年度' : '季度',
      unit: '占比（%）',
      percent: true,
    },
    labels: starts.map((start) => (by === SeriesUnit.YEAR ? start.slice(0, 4) : quarterOf(start))),
    series: names.map((name) => ({
      name: nameOf(name),
      values: starts.map((start) => {
        const point = series.find((one) => one.name === name && one.start === start);
        return point && point.n > 0 ? point.counted / point.n : null;
      }),
    })),
  };
}

const quarterOf = (start: string) => `${start.slice(2, 4)}年${Math.ceil(Number(start.slice(5, 7)) / 3)}季`;

interface Part {
  readonly figures: readonly Figure[];
}
const figureOf = ({ figures }: Part, name: FigureName) => figures.find((one) => one.name === name);
const countOf = (part: Part, name: FigureName) => figureOf(part, name)?.counted ?? 0;
const shortName = (name: string) => name.replace(/联络委$/u, '');

function held(committees: readonly (Part & { readonly committeeName: string })[]): SaidChart[] {
  const most = committees
    .map((one) => ({ name: shortName(one.committeeName), count: countOf(one, FigureName.CONSULTATIONS_HELD) }))
    .filter(({ count }) => count > 0)
    .sort((a, b) => b.count - a.count || (a.name < b.name ? -1 : 1))
    .slice(0, MOST_BARS);
  if (most.length === 0) return [];
  return [
    {
      ...{ kind: 'BARS', title: '开成的协商会（前十个联络委）', axis: '联络委', unit: '场', percent: false },
      labels: most.map(({ name }) => name),
      series: [{ name: '开成的协商会', values: most.map(({ count }) => count) }],
    },
  ];
}

function ofCommittees(committees: readonly (Part & { readonly committeeName: string })[]): SaidTable {
  return {
    title: '各联络委情况',
    rows: [
      ['联络委', '开成协商', '诉求', '已落定', '闭环率', '验收办结', '逾期'],
      ...committees.map((one) => [
        shortName(one.committeeName),
        String(countOf(one, FigureName.CONSULTATIONS_HELD)),
        String(figureOf(one, FigureName.DEMANDS_DISPOSED)?.n ?? 0),
        String(countOf(one, FigureName.DEMANDS_DISPOSED)),
        rate(figureOf(one, FigureName.CLOSED_LOOP)),
        String(countOf(one, FigureName.COMMITMENTS_ACCEPTED)),
        String(countOf(one, FigureName.COMMITMENTS_OVERDUE)),
      ]),
    ],
  };
}

function ofDepartments(departments: readonly (Part & { readonly departmentName: string })[]): Drawings {
  const busiest = departments
    .map((one) => ({ name: one.departmentName, figure: figureOf(one, FigureName.REPLIED_ON_TIME) }))
    .filter(({ figure }) => (figure?.n ?? 0) >= FEW)
    .sort((a, b) => (b.figure?.n ?? 0) - (a.figure?.n ?? 0) || (a.name < b.name ? -1 : 1))
    .slice(0, MOST_BARS);
  const chart: SaidChart = {
    ...{ kind: 'BARS', title: '按时办复率（应办复五件以上的部门）', axis: '部门', unit: '占比（%）', percent: true },
    labels: busiest.map(({ name }) => name),
    series: [{ name: '按时办复率', values: busiest.map(({ figure }) => figure?.share ?? null) }],
  };
  const columns = [
    FigureName.SUBSTANTIVE_RESPONSE,
    FigureName.ACKNOWLEDGED_ON_TIME,
    FigureName.REPLIED_ON_TIME,
  ] as const;
  return {
    charts: busiest.length > 0 ? [chart] : [],
    table: {
      title: '各部门办理情况',
      rows: [
        ['部门', ...columns.map((name) => nameOf(name).replace(/率$/u, '')), '验收办结', '逾期'],
        ...departments.map((one) => [
          one.departmentName,
          ...columns.map((name) => rate(figureOf(one, name))),
          String(countOf(one, FigureName.COMMITMENTS_ACCEPTED)),
          String(countOf(one, FigureName.COMMITMENTS_OVERDUE)),
        ]),
      ],
    },
  };
}

/** 83%; of few records 3/4; of none a dash. */
function rate(figure: Figure | undefined): string {
  const { n = 0, counted = 0 } = figure ?? {};
  if (n === 0) return '—';
  return n < FEW ? `${counted}/${n}` : `${Math.round((counted / n) * 100)}%`;
}

/** The period a report of this kind is beside. */
export const beforeOf = ({ startsOn, endsOn }: Pick<ReportScope, 'startsOn' | 'endsOn'>) =>
  previousOf({ from: startsOn, to: endsOn });
