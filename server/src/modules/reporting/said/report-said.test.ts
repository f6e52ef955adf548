import { expect, it } from '@jest/globals';
import { changesOf, type ReportSaid, type SaidFact, shownFacts } from './report-said.js';

const fact = (key: string, value: string, more: Partial<SaidFact> = {}): SaidFact => ({
  ...{ key, value, label: key, means: null, n: 9, asOf: '2026-03-02', sealed: false, gone: false, ...more },
});
const said = (facts: readonly SaidFact[], more: Partial<ReportSaid> = {}): ReportSaid => ({
  ...{ asOf: '2026-03-02', facts, charts: [], table: null, ...more },
});

it('says which figures read otherwise, and of a table that it does', () => {
  const then = said([fact('a', '1'), fact('b', '2')], { table: { title: '各联络委', rows: [['x', '1']] } });
  const now = said([fact('a', '1'), fact('b', '3')], { table: { rows: [['x', '2']], title: '各联络委' } });
  expect(changesOf(then, now)).toEqual([
    { label: 'b', before: '2', now: '3' },
    { label: '各联络委', before: '', now: '' },
  ]);
});

it('takes keys in another order for the same', () => {
  const chart = { kind: 'BARS', title: 't', axis: 'x', unit: 'y', percent: true, labels: ['a'], series: [] } as const;
  const turned = Object.fromEntries(Object.entries(chart).reverse()) as unknown as typeof chart;
  expect(changesOf(said([], { charts: [chart] }), said([], { charts: [turned] }))).toEqual([]);
});

it('shows what was said then, and no word of what was taken down since', () => {
  const then = said([fact('a', '1'), fact('b', '早市占道')]);
  const now = said([fact('a', '2'), fact('b', '（已撤下）', { label: '', gone: true })]);
  expect(shownFacts(then, now).map(({ value }) => value)).toEqual(['1', '（已撤下）']);
  expect(JSON.stringify(changesOf(then, now))).not.toContain('早市占道');
});
