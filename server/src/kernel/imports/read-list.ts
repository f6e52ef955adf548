import { type Cell, type OutputSheet, type Sheet, type Table, whyBrokenText } from '../tabular/index.js';
import type { CellReader } from './cell-readers.js';
import {
  anError,
  type Corrections,
  columnLetters,
  type FileCell,
  type LeftOut,
  type ReadRow,
  type RecognisedColumn,
  type RowProblem,
} from './import-row.js';
import { plain } from './same-text.js';
import { isUnderList } from './under-list.js';

/** A column of a list, as data: how it is found, how its cells are read, how it is written. */
export interface ColumnSpec<T = unknown> {
  /** What it may be headed, blanks and widths aside; the first is the one that is written. */
  readonly headings: readonly [string, ...string[]];
  /** Reads its cells. Left out: carried along for people, and nothing is taken from it. */
  readonly read?: CellReader<T>;
  /** A table is this kind of list only with it. */
  readonly needed?: true;
  /** Not to be corrected in the preview: it says what the row is about. */
  readonly fixed?: true;
  /** Refused where it is the result of a formula, by this code: what is written must be what was meant. */
  readonly formula?: string;
  readonly width?: number;
}
export type Columns<Field extends string = string> = Readonly<Record<Field, ColumnSpec>>;

/** What a row says by its readers; null where it says nothing. */
export type ValuesOf<C> = {
  readonly [Field in keyof C]: C[Field] extends { readonly read: CellReader<infer T> } ? T | null : null;
};

export interface ListRow<C extends Columns> extends ReadRow<keyof C & string> {
  readonly values: ValuesOf<C>;
}

export interface List<C extends Columns> {
  readonly rows: readonly ListRow<C>[];
  readonly columns: readonly RecognisedColumn<keyof C & string>[];
  readonly leftOut: readonly LeftOut[];
}

const HEADER_SEARCH_ROWS = 10;

/**
 * The rows under the line that names the columns, in every sheet that has one with all that are needed; null where none has.
 * A table of another kind beside them gives them nothing, and is said to be left out.
 */
export function readList<C extends Columns>(
  table: Table,
  columns: C,
  corrections: Corrections<keyof C & string> = {},
): List<C> | null {
  const lists: List<C>[] = [];
  const leftOut: LeftOut[] = [];
  for (const sheet of table.sheets) {
    const found = sheet.hidden ? null : listOf(sheet, columns, corrections);
    if (found) lists.push(found);
    else if (sheet.rows.length > 0)
      leftOut.push({ code: sheet.hidden ? 'HIDDEN_SHEET' : 'NO_LIST', sheet: sheet.name, where: null });
  }
  if (lists.length === 0) return null;
  return {
    rows: lists.flatMap(({ rows }) => rows),
    columns: lists.flatMap((list) => list.columns),
    leftOut: [...lists.flatMap((list) => list.leftOut), ...leftOut],
  };
}

function listOf<C extends Columns>(
  sheet: Sheet,
  columns: C,
  corrections: Corrections<keyof C & string>,
): List<C> | null {
  const needed = (Object.keys(columns) as (keyof C & string)[]).filter((field) => columns[field]?.needed);
  for (const [at, header] of sheet.rows.slice(0, HEADER_SEARCH_ROWS).entries()) {
    for (const [from, to] of stretchesOf(sheet, at)) {
      const named = columnsIn(header, columns).filter(({ index }) => index >= from && index <= to);
      const fields = new Set(named.map(({ field }) => field));
      if (!needed.every((field) => fields.has(field))) continue;
      const others = columnsIn(header, columns).filter(({ index }) => index < from || index > to);
      const [first, last] = [others[0], others.at(-1)];
      const where = first && last ? [...new Set([first.column, last.column])].join('–') : null;
      return {
        columns: [...named, ...others.map((one) => ({ ...one, field: null }))].map(({ column, heading, field }) => ({
          ...{ sheet: sheet.name, column, heading, field },
        })),
        rows: rowsBelow(sheet, at, named, columns, corrections),
        leftOut: where === null ? [] : [{ code: 'OTHER_TABLE', sheet: sheet.name, where }],
      };
    }
  }
  return null;
}

/** All of a sheet's columns; and where some are empty from the heads down, the stretches between those. */
function stretchesOf({ rows }: Sheet, header: number): (readonly [number, number])[] {
  const used = new Set(
    rows.slice(header).flatMap((row) => row.flatMap(({ text }, index) => (text.trim() === '' ? [] : [index]))),
  );
  const stretches: [number, number][] = [];
  for (const index of [...used].sort((a, b) => a - b)) {
    const last = stretches.at(-1);
    if (last && last[1] === index - 1) last[1] = index;
    else stretches.push([index, index]);
  }
  // A list may have an empty column in it: only where no stretch is a list by itself are they one.
  return [...stretches, [0, Number.MAX_SAFE_INTEGER]];
}

interface FoundColumn<Field extends string> {
  readonly index: number;
  readonly column: string;
  readonly heading: string;
  readonly field: Field | null;
}

/** Signs around a head, and what is remarked of it in brackets, say nothing: 姓名*, 电话（必填）, Phone No. */
const bareHead = (text: string) =>
  plain(text)
    .toLowerCase()
    .replace(/[*※★:：.]/g, '');
const withoutRemark = (text: string) => bareHead(text).replace(/\([^)]{0,40}\)|【[^】]{0,40}】|\[[^\]]{0,40}\]/g, '');

function columnsIn<C extends Columns>(header: readonly Cell[], columns: C): FoundColumn<keyof C & string>[] {
  const taken = new Set<string>();
  const keys = Object.keys(columns) as (keyof C & string)[];
  return header.flatMap(({ text }, index) => {
    const heading = text.trim();
    if (heading === '') return [];
    const named = (as: (head: string) => string) =>
      keys.find((key) => !taken.has(key) && columns[key]?.headings.some((one) => as(one) === as(text)));
    const known = named(bareHead) ?? named(withoutRemark);
    if (known) taken.add(known);
    return [{ index, column: columnLetters(index), heading, field: known ?? null }];
  });
}

/** Whether a row says no more than its heads do, or stands under the list: a sum, a note, who made it. */
function isNoRow(row: readonly Cell[], found: readonly FoundColumn<string>[], columns: Columns): boolean {
  const own = found.map(({ index, heading, field }) => ({ text: (row[index]?.text ?? '').trim(), heading, field }));
  const used = own.filter(({ text }) => text !== '');
  if (used.every(({ text, heading }) => plain(text) === plain(heading))) return true;
  const isLacking = own.some(({ field, text }) => field && columns[field]?.needed && text === '');
  return isLacking && isUnderList(row.map(({ text }) => text.trim()).find(Boolean) ?? '');
}

function rowsBelow<C extends Columns>(
  { name, rows, hiddenRows = [] }: Sheet,
  header: number,
  found: readonly FoundColumn<keyof C & string>[],
  columns: C,
  corrections: Corrections<keyof C & string>,
): ListRow<C>[] {
  const hidden = new Set(hiddenRows);
  return rows.slice(header + 1).flatMap((row, offset) => {
    if (found.every(({ index }) => (row[index]?.text ?? '').trim() === '') || isNoRow(row, found, columns)) return [];
    const number = header + offset + 2;
    const key = `${name}!${number}`;
    const cells = found.map(({ index, column, heading, field }): FileCell<keyof C & string> => {
      const text = (row[index]?.text ?? '').trim();
      const said = field && corrections[key]?.[field];
      return { column, heading, field, text: said?.text ?? text, ...(said ? { was: text } : {}) };
    });
    const { values, problems } = readRow(
      columns,
      cells,
      found.map(({ index }) => row[index]),
    );
    if (hidden.has(number - 1)) problems.push({ code: 'HIDDEN_ROW', severity: 'WARNING' });
    return [{ key, sheet: name, row: number, cells, values, problems }];
  });
}

function readRow<C extends Columns>(
  columns: C,
  cells: readonly FileCell<keyof C & string>[],
  own: readonly (Cell | undefined)[],
): { values: ValuesOf<C>; problems: RowProblem<keyof C & string>[] } {
  type Field = keyof C & string;
  const values: Partial<Record<Field, unknown>> = {};
  const problems: RowProblem<Field>[] = [];
  for (const field of Object.keys(columns) as Field[]) {
    const { read, formula } = columns[field] as ColumnSpec;
    values[field] = null;
    if (!read) continue;
    const at = cells.findIndex((cell) => cell.field === field);
    const cell = cells[at];
    const where = cell ? { column: cell.column } : {};
    // What was typed over a broken cell is no longer broken.
    const broken = cell && cell.was === undefined ? whyBroken(own[at], formula) : null;
    if (broken) {
      problems.push(anError(broken, field, where));
      continue;
    }
    const { value, findings } = read(cell?.text ?? '');
    values[field] = value;
    for (const finding of findings) problems.push({ ...finding, field, ...where });
  }
  return { values: values as ValuesOf<C>, problems };
}

/** Why a cell says nothing to rely on, whatever its column: a formula's error, text that did not survive. */
export function whyBroken(cell: Cell | undefined, formula?: string): string | null {
  if (!cell) return null;
  if (formula && (cell.kind === 'ERROR' || cell.marks?.includes('FORMULA'))) return formula;
  return cell.kind === 'ERROR' ? 'CELL_ERROR' : whyBrokenText(cell.text);
}

/** A list as it is read back: the columns by the names and widths they are declared with. */
export const columnsToWrite = (columns: Columns): OutputSheet['columns'] =>
  Object.values(columns).map(({ headings: [header], width }) => ({ header, ...(width ? { width } : {}) }));
