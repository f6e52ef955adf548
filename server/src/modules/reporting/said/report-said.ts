import type { ToldPlacement } from '../../publicity/index.js';

/** What stands over the list of them. */
export const PLACEMENTS_TITLE = '用稿明细';

/** A bound figure or field as it was read: what the paper prints, and what it is. */
export interface SaidFact {
  readonly key: string;
  readonly value: string;
  /** Scope, period and name: 全区2026年7月1日至9月30日采纳率. */
  readonly label: string;
  /** What it counts, in a sentence; null: a field of a record. */
  readonly means: string | null;
  readonly n: number | null;
  /** The day it is of; of a sealed period the day it was sealed as of. */
  readonly asOf: string;
  readonly sealed: boolean;
  /** Off the record, or gone. */
  readonly gone: boolean;
}

export interface ChartSeries {
  readonly name: string;
  /** Null: there is nothing to count there. */
  readonly values: readonly (number | null)[];
}

/** A chart as data: bars beside each other, or lines over time. */
export interface SaidChart {
  readonly kind: 'BARS' | 'LINES';
  readonly title: string;
  /** What stands at its upright axis. */
  readonly unit: string;
  /** What stands at its level axis, in the order of the values. */
  readonly labels: readonly string[];
  readonly axis: string;
  readonly series: readonly ChartSeries[];
  readonly percent: boolean;
}

export interface SaidTable {
  readonly title: string;
  readonly rows: readonly (readonly string[])[];
}

export interface ReportSaid {
  readonly asOf: string;
  readonly facts: readonly SaidFact[];
  readonly charts: readonly SaidChart[];
  readonly table: SaidTable | null;
  /** Of placements alone: each of them. */
  readonly placements?: readonly ToldPlacement[];
}

export interface FigureChanged {
  readonly label: string;
  readonly before: string;
  readonly now: string;
}

/** What would read otherwise today: of facts that stand in the text, and of the charts and the table as one line each. */
export function changesOf(said: ReportSaid, now: ReportSaid): FigureChanged[] {
  const today = new Map(now.facts.map((fact) => [fact.key, fact]));
  const facts = said.facts.flatMap(({ key, label, value }) => {
    const fact = today.get(key);
    return fact && fact.value !== value
      ? [{ label: fact.gone ? '' : label, before: fact.gone ? '' : value, now: fact.value }]
      : [];
  });
  const drawn = [
    ...said.charts.flatMap((chart, at) => (same(chart, now.charts[at]) ? [] : [chart.title])),
    ...(said.table && !same(said.table, now.table) ? [said.table.title] : []),
    ...(said.placements && !same(said.placements, now.placements) ? [PLACEMENTS_TITLE] : []),
  ];
  return [...facts, ...drawn.map((label) => ({ label, before: '', now: '' }))];
}

/** Kept as jsonb, whose keys come back in an order of its own. */
const same = (one: unknown, other: unknown) => sorted(one) === sorted(other);
const sorted = (value: unknown): string =>
  JSON.stringify(value, (_key, part: unknown) =>
    typeof part === 'object' && part !== null && !Array.isArray(part)
      ? Object.fromEntries(Object.entries(part).sort(([a], [b]) => (a < b ? -1 : 1)))
      : part,
  );

/** As it is shown: what was said then, and nothing of what was taken down since. */
export function shownFacts(said: ReportSaid, now: ReportSaid): SaidFact[] {
  const today = new Map(now.facts.map((fact) => [fact.key, fact]));
  return said.facts.map((fact) => {
    const current = today.get(fact.key);
    return current?.gone ? current : fact;
  });
}
