import { isDeepStrictEqual } from 'node:util';

/** One row of a recorded table, before and after being a matter of what came earlier: an update names what it set. */
export interface RowChange {
  readonly op: 'INSERT' | 'UPDATE' | 'DELETE';
  readonly table: string;
  readonly row: string;
  readonly values: Readonly<Record<string, unknown>>;
}

/** Rows by table and key. */
export type MeetingState = ReadonlyMap<string, ReadonlyMap<string, Readonly<Record<string, unknown>>>>;

export interface KeptRow {
  readonly table: string;
  readonly row: string;
  readonly values: Readonly<Record<string, unknown>>;
}

/** What a meeting's events add up to. A change that cannot follow from what came before makes them unfit to replay. */
export function replay(
  events: Iterable<{ readonly seq: number; readonly changes: readonly RowChange[] }>,
): MeetingState {
  const state = new Map<string, Map<string, Readonly<Record<string, unknown>>>>();
  let last = 0;
  for (const { seq, changes } of events) {
    if (seq !== last + 1) throw new UnfitEvents(seq, 'NUMBER');
    last = seq;
    for (const { op, table, row, values } of changes) {
      const rows = state.get(table) ?? new Map();
      state.set(table, rows);
      const known = rows.get(row);
      if ((op === 'INSERT') === (known !== undefined)) throw new UnfitEvents(seq, 'ROW');
      if (op === 'DELETE') rows.delete(row);
      else rows.set(row, { ...known, ...values });
    }
  }
  return state;
}

/** These are not all the events, or not in their order. */
export class UnfitEvents extends Error {
  constructor(
    readonly seq: number,
    readonly fault: 'NUMBER' | 'ROW',
  ) {
    super(`event ${seq}: ${fault === 'NUMBER' ? 'does not follow the one before' : 'changes a row it cannot'}`);
  }
}

export interface RecordDifference {
  readonly table: string;
  readonly row: string;
  /** Columns that differ; empty where the row stands on one side only. */
  readonly columns: readonly string[];
  readonly only: 'REBUILT' | 'KEPT' | null;
}

/** Where the state rebuilt from the events and the rows kept do not agree. */
export function differences(rebuilt: MeetingState, kept: Iterable<KeptRow>): RecordDifference[] {
  const found: RecordDifference[] = [];
  const unseen = new Map([...rebuilt].map(([table, rows]) => [table, new Set(rows.keys())]));
  for (const { table, row, values } of kept) {
    const other = rebuilt.get(table)?.get(row);
    unseen.get(table)?.delete(row);
    if (!other) found.push({ table, row, columns: [], only: 'KEPT' });
    else {
      const columns = [...new Set([...Object.keys(values), ...Object.keys(other)])].filter(
        (column) => !isDeepStrictEqual(values[column] ?? null, other[column] ?? null),
      );
      if (columns.length > 0) found.push({ table, row, columns, only: null });
    }
  }
  for (const [table, rows] of unseen) {
    for (const row of rows) found.push({ table, row, columns: [], only: 'REBUILT' });
  }
  return found;
}
