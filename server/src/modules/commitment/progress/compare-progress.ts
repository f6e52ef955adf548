import { anError, type ImportRow, type ListRow, RowOutcome } from '../../../kernel/imports/index.js';
import type { PROGRESS_COLUMNS, ProgressField } from './progress-sheet.js';

/** What stands in the house for a row: only what this person may report on is known here. */
export interface Known {
  readonly id: string;
  readonly number: string;
  readonly demand: string;
  readonly version: number;
  /** It may be reported on at this point of its life. */
  readonly open: boolean;
}

/** A row with what it would add to the commitment in `recordId`. */
export interface ComparedProgress extends ImportRow<ProgressField> {
  readonly text: string | null;
  readonly stage: string | null;
}

/** Compares what was filled in with what stands in the house. Nothing is done; every row says what would be. */
export function compareProgress(
  rows: readonly ListRow<typeof PROGRESS_COLUMNS>[],
  known: ReadonlyMap<string, Known>,
  stages: ReadonlySet<string>,
): ComparedProgress[] {
  const seen = new Set<string>();
  return rows.map(({ values, ...row }) => {
    const id = values.id?.toLowerCase() ?? '';
    const there = known.get(id);
    const { text, stage, version } = values;
    const problems = [...row.problems];
    const problem = (code: string, field: ProgressField) =>
      problems.push(anError(code, field, { column: row.cells.find((cell) => cell.field === field)?.column }));
    if (!there) problem('ID_UNKNOWN', 'id');
    else if (seen.has(id)) problem('ROW_TWICE', 'id');
    seen.add(id);
    const isUnread = problems.some(({ field }) => field === 'text');
    if (stage && !stages.has(stage)) problem('STAGE_UNKNOWN', 'stage');
    if (stage && !text && !isUnread) problem('STAGE_WITHOUT_TEXT', 'text');
    if (text && there) {
      if (!there.open) problem('NOT_NOW', 'status');
      if (version !== String(there.version)) problem('CHANGED_SINCE', 'version');
    }
    return {
      ...row,
      problems,
      text,
      stage,
      outcome: problems.length > 0 ? RowOutcome.ERROR : text ? RowOutcome.NEW : RowOutcome.UNCHANGED,
      recordId: there?.id ?? null,
      changes: [],
      ...(there ? { understood: { number: there.number, demand: there.demand } } : {}),
    };
  });
}
