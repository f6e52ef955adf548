import { expect, it } from '@jest/globals';
import { chartSvg } from './chart-svg.js';
import type { SaidChart } from './report-said.js';

const chart = (more: Partial<SaidChart>): SaidChart => ({
  ...{ kind: 'BARS', title: '三项比率', axis: '指标', unit: '占比（%）', percent: true, labels: ['采纳率', '落实率'] },
  series: [
    { name: '本期', values: [0.75, null] },
    { name: '上期', values: [0.5, 0] },
  ],
  ...more,
});

it('names both axes, every label and every series, and writes each value at its bar', () => {
  const svg = chartSvg(chart({}));
  for (const word of ['指标', '占比（%）', '采纳率', '落实率', '本期', '上期', '>75<', '>50<', '>—<'])
    expect(svg).toContain(word);
});

it('tells series apart without colour', () => {
  const bars = chartSvg(chart({}));
  expect(new Set([...bars.matchAll(/<rect [^>]*fill="([^"]+)" stroke="#000"/g)].map(([, fill]) => fill)).size).toBe(2);
  const lines = chartSvg(chart({ kind: 'LINES' }));
  expect(lines).toContain('stroke-dasharray="12 6"');
  expect([...lines.matchAll(/#[0-9a-f]{3,6}\b/g)].every(([hex]) => /^#(\w)\1+$/.test(hex))).toBe(true);
});

it('breaks a line where there is nothing to count, and keeps marks out of words', () => {
  const svg = chartSvg(
    chart({
      kind: 'LINES',
      labels: ['a', 'b', 'c'],
      series: [{ name: '<b>', values: [0.1, null, 0.2] }],
      title: 'a&b',
    }),
  );
  expect(svg).not.toMatch(/stroke-width="2.5" stroke-dasharray=""/);
  expect(svg).toContain('a&amp;b');
  expect(svg).not.toContain('<b>');
});

it('stands over its highest count by a round number', () => {
  expect(chartSvg(chart({ percent: false, labels: ['a'], series: [{ name: 's', values: [37] }] }))).toContain('>40<');
});
