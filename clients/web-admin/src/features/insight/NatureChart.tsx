import { fontFamily, light } from '@bandeng/ui';
import { BarChart } from 'echarts/charts';
import { AriaComponent, GridComponent, LegendComponent, TooltipComponent } from 'echarts/components';
import { type EChartsCoreOption, init, use } from 'echarts/core';
import { SVGRenderer } from 'echarts/renderers';
import { useEffect, useRef } from 'react';

use([BarChart, GridComponent, LegendComponent, TooltipComponent, AriaComponent, SVGRenderer]);

export interface NatureRow {
  readonly id: string;
  readonly name: string;
  readonly counts: readonly number[];
}

/** What settles something is strong, what only speaks is pale; patterns tell them apart without colour. */
const COLOURS = [light.info, light.ok, light.calm, light.soon, light.lineStrong];

/** Stacked by nature, a line a department, from below. */
const optionOf = (lines: readonly NatureRow[], words: readonly string[]): EChartsCoreOption => ({
  animation: false,
  textStyle: { fontFamily, color: light.ink },
  color: COLOURS,
  legend: { top: 0, left: 0, itemWidth: 14, itemHeight: 10, textStyle: { color: light.ink, fontSize: 13 } },
  tooltip: { trigger: 'axis', axisPointer: { type: 'shadow' }, confine: true },
  grid: { left: 4, right: 16, top: 40, bottom: 0, containLabel: true },
  xAxis: { type: 'value', minInterval: 1, splitLine: { lineStyle: { color: light.line } } },
  yAxis: {
    type: 'category',
    data: lines.map(({ name }) => name),
    axisTick: { show: false },
    axisLine: { lineStyle: { color: light.lineStrong } },
    axisLabel: { color: light.ink, fontSize: 13, width: 120, overflow: 'truncate' },
  },
  series: words.map((name, nature) => ({
    name,
    type: 'bar',
    stack: 'natures',
    barMaxWidth: 20,
    cursor: 'pointer',
    label: {
      show: true,
      fontSize: 12,
      color: nature === words.length - 1 ? light.ink : '#ffffff',
      formatter: ({ value }: { value?: unknown }) => (Number(value) > 0 ? String(value) : ''),
    },
    data: lines.map(({ counts }) => counts[nature] || null),
  })),
});

/** Stacked bars, one department a line. Decoration to a screen reader: the same numbers stand in the list beside it. */
export default function NatureChart({
  rows,
  words,
  onOpen,
}: {
  rows: readonly NatureRow[];
  /** The natures' names, in the order of `counts`. */
  words: readonly string[];
  onOpen: (departmentId: string) => void;
}) {
  const place = useRef<HTMLDivElement>(null);
  const open = useRef(onOpen);
  open.current = onOpen;

  useEffect(() => {
    if (!place.current) return;
    const chart = init(place.current, undefined, { renderer: 'svg' });
    const lines = [...rows].reverse();
    chart.setOption(optionOf(lines, words));
    chart.on('click', ({ dataIndex }) => {
      const line = lines[dataIndex];
      if (line) open.current(line.id);
    });
    const watcher = new ResizeObserver(() => chart.resize());
    watcher.observe(place.current);
    return () => {
      watcher.disconnect();
      chart.dispose();
    };
  }, [rows, words]);

  return <div ref={place} aria-hidden="true" style={{ height: 56 + rows.length * 32 }} />;
}
