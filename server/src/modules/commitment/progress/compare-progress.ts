import type { Cell, Table } from '../../../kernel/tabular/index.js';
import { BODY_MAX } from '../../../kernel/text.js';
import { COLUMNS, type Column } from './progress-sheet.js';

/** NEW: progress would be added · UNCHANGED: nothing was written · ERROR: something does not fit, and where. */
export type RowState = 'NEW' | 'UNCHANGED' | 'ERROR';

export type ProblemCode =
  | 'ID_UNKNOWN'
  | 'ROW_TWICE'
  | 'FORMULA'
  | 'TEXT_TOO_LONG'
  | 'STAGE_UNKNOWN'
  | 'STAGE_WITHOUT_TEXT'
  | 'NOT_NOW'
  | 'CHANGED_SINCE';

export interface RowProblem {
  readonly code: ProblemCode;
  readonly column: Column;
}

export interface ComparedRow {
  /** As the spreadsheet numbers it. */
  readonly row: number;
  readonly state: RowState;
  readonly commitmentId: string | null;
  readonly number: string;
  readonly demand: string;
  readonly stage: string;
  readonly text: string;
  readonly problems: readonly RowProblem[];
}

/** What stands in the house for a row: only what this person may report on is known here. */
export interface Known {
  readonly id: string;
  readonly number: string;
  readonly demand: string;
  readonly version: number;
  /** It may be reported on at this point of its life. */
  readonly open: boolean;
}

/** Where the columns are, by their headers; null when this is another kind of file. */
export function columnsIn(header: readonly Cell[]): ReadonlyMap<Column, number> | null {
  const places = new Map<Column, number>();
  for (const { field, header: name } of COLUMNS) {
    const at = header.findIndex(({ text }) => text.trim() === name);
    if (at >= 0) places.set(field, at);
  }
  return (['id', 'version', 'text'] as const).every((field) => places.has(field)) ? places : null;
}

/** Compares what was filled in with what stands in the house. Nothing is done; every row says what would be. */
export function compareProgress(
  table: Table,
  known: ReadonlyMap<string, Known>,
  stages: ReadonlySet<string>,
): readonly ComparedRow[] | null {
  const sheet = table.sheets.find(({ hidden, rows }) => !hidden && columnsIn(rows[0] ?? []));
  const columns = sheet && columnsIn(sheet.rows[0] ?? []);
  if (!sheet || !columns) return null;
  const seen = new Set<string>();
  return sheet.rows.flatMap((cells, index): ComparedRow[] => {
    if (index === 0) return [];
    const cell = (field: Column): Cell | undefined => cells[columns.get(field) ?? -1];
    const said = (field: Column) => cell(field)?.text.trim() ?? '';
    if (COLUMNS.every(({ field }) => said(field) === '')) return [];
    const id = said('id').toLowerCase();
    const there = known.get(id);
    const [text, stage] = [said('text'), said('stage')];
    const problems: RowProblem[] = [];
    const problem = (code: ProblemCode, column: Column) => problems.push({ code, column });
    if (!there) problem('ID_UNKNOWN', 'id');
    else if (seen.has(id)) problem('ROW_TWICE', 'id');
    seen.add(id);
    // A formula shows another result on another desk; what is written must be what was meant.
    for (const field of ['text', 'stage'] as const) {
      if (cell(field)?.marks?.includes('FORMULA') || cell(field)?.kind === 'ERROR') problem('FORMULA', field);
    }
    if ([...text].length > BODY_MAX) problem('TEXT_TOO_LONG', 'text');
    if (stage && !stages.has(stage)) problem('STAGE_UNKNOWN', 'stage');
    if (stage && !text) problem('STAGE_WITHOUT_TEXT', 'text');
    if (text && there) {
      if (!there.open) problem('NOT_NOW', 'status');
      if (said('version') !== String(there.version)) problem('CHANGED_SINCE', 'version');
    }
    return [
      {
        row: index + 1,
        state: problems.length > 0 ? 'ERROR' : text ? 'NEW' : 'UNCHANGED',
        commitmentId: there?.id ?? null,
        number: there?.number ?? said('number').slice(0, 40),
        demand: there?.demand ?? said('demand').slice(0, 120),
        stage,
        text: text.slice(0, BODY_MAX),
        problems,
      },
    ];
  });
}
