import { minuteInChina } from '../../../kernel/clock.js';
import type { OutputSheet } from '../../../kernel/tabular/index.js';
import type { RecordKind } from '../figures.js';
import type { Figure, FigureRecord, PeriodSeal } from '../insight.types.js';
import { FIGURE_WORDS } from './figure-words.js';

/** Fewer records than this are shown as their two counts. */
const SMALL_N = 5;

const KIND_WORDS: Readonly<Record<RecordKind, string>> = {
  TOPIC: '议题',
  CONSULTATION: '协商会',
  DEMAND: '诉求',
  COMMITMENT: '承诺',
  MEMBER: '委员',
  COMMITTEE: '联络委',
  BRIEF: '信息',
  CLAUSE: '共识',
  REPORT: '协商专报',
  STORY: '报道',
  SUGGESTION: '建议',
  RESEARCH_SUGGESTION: '调研建议',
};

const tenths = (value: number | null, factor = 1) => (value === null ? null : Math.round(value * factor * 10) / 10);

/** Every figure with its definition and the day it is of; beside a sealed one what it is today. */
export function figuresSheet(figures: readonly Figure[], today: string): OutputSheet {
  return {
    name: '数据',
    columns: [
      ...[{ header: '指标', width: 24 }, { header: '口径', width: 60 }, { header: '总数' }, { header: '计入' }],
      ...[{ header: '比例（%）' }, { header: '平均值' }, { header: '中位数' }, { header: '截至', width: 14 }],
      ...[{ header: '今天：总数' }, { header: '今天：计入' }],
    ],
    rows: figures.map(({ name, n, counted, share, mean, median, asOf, today: now }) => [
      ...[FIGURE_WORDS[name].name, FIGURE_WORDS[name].means, n, counted],
      ...[n < SMALL_N ? null : tenths(share, 100), mean, median, asOf ?? today],
      ...[now?.n ?? null, now?.counted ?? null],
    ]),
  };
}

export const RECORD_COLUMNS: OutputSheet['columns'] = [
  ...[
    { header: '类别' },
    { header: '记录', width: 60 },
    { header: '联络委', width: 24 },
    { header: '部门', width: 24 },
  ],
  ...[{ header: '时间', width: 20 }, { header: '是否计入' }, { header: '数值' }, { header: '封存截至', width: 14 }],
];

export function recordLine(row: FigureRecord, seal: PeriodSeal | null): OutputSheet['rows'][number] {
  return [
    ...[KIND_WORDS[row.kind], row.title ?? '（记录已不在）', row.committeeName, row.departmentName],
    ...[row.at && minuteInChina(new Date(row.at)), row.counted ? '是' : '否', row.value],
    seal && !seal.damaged ? seal.asOf : null,
  ];
}
