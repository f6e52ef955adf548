import type { OutputSheet } from '../../../kernel/tabular/index.js';

/** The columns of the sheet departments fill in, in order: what goes out is what comes back. */
export const COLUMNS = [
  { field: 'id', header: '系统编号(请勿修改)', width: 40 },
  { field: 'number', header: '承诺编号', width: 16 },
  { field: 'demand', header: '诉求', width: 30 },
  { field: 'action', header: '承诺做什么', width: 34 },
  { field: 'deliverable', header: '承诺成果', width: 30 },
  { field: 'dueOn', header: '到期日', width: 14 },
  { field: 'status', header: '状态', width: 14 },
  { field: 'last', header: '上次进展', width: 40 },
  { field: 'version', header: '版本(请勿修改)', width: 14 },
  { field: 'stage', header: '新阶段', width: 14 },
  { field: 'text', header: '新进展', width: 50 },
] as const;

export type Column = (typeof COLUMNS)[number]['field'];

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
    columns: COLUMNS.map(({ header, width }) => ({ header, width })),
    rows: rows.map((row) =>
      COLUMNS.map(({ field }) => (field === 'stage' || field === 'text' ? null : String(row[field] ?? ''))),
    ),
  };
}
