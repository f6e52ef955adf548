import { type Columns, columnsToWrite, words } from '../../../kernel/imports/index.js';
import type { OutputSheet } from '../../../kernel/tabular/index.js';
import { BODY_MAX } from '../../../kernel/text.js';

/** The columns of the sheet departments fill in, in order: what goes out is what comes back. */
export const PROGRESS_COLUMNS = {
  id: { headings: ['系统编号（请勿修改）'], width: 40, needed: true, read: words() },
  number: { headings: ['承诺编号'], width: 16, read: words({ max: 40 }) },
  demand: { headings: ['诉求'], width: 30, read: words({ max: 120 }) },
  action: { headings: ['承诺做什么'], width: 34 },
  deliverable: { headings: ['承诺成果'], width: 30 },
  dueOn: { headings: ['到期日'], width: 14 },
  status: { headings: ['状态'], width: 14 },
  last: { headings: ['上次进展'], width: 40 },
  version: { headings: ['版本（请勿修改）'], width: 14, needed: true, read: words() },
  // A formula shows another result on another desk; what is written must be what was meant.
  stage: { headings: ['新阶段'], width: 14, formula: 'FORMULA', read: words() },
  text: {
    headings: ['新进展'],
    width: 50,
    needed: true,
    formula: 'FORMULA',
    read: words({ max: BODY_MAX, tooLong: 'TEXT_TOO_LONG' }),
  },
} as const satisfies Columns;
export type ProgressField = keyof typeof PROGRESS_COLUMNS;

export interface SheetRow {
  readonly id: string;
  readonly number: string;
  readonly demand: string;
  readonly action: string;
  readonly deliverable: string;
  readonly dueOn: string;
  readonly status: string;
  readonly last: string | null;
  readonly version: number;
}

/** What a department has in hand, with two empty columns to write into. */
export function progressSheet(rows: readonly SheetRow[]): OutputSheet {
  return {
    name: '进展',
    columns: columnsToWrite(PROGRESS_COLUMNS),
    rows: rows.map((row) =>
      (Object.keys(PROGRESS_COLUMNS) as ProgressField[]).map((field) =>
        field === 'stage' || field === 'text' ? null : String(row[field] ?? ''),
      ),
    ),
  };
}
