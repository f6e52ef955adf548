import type { Cell, OutputSheet, Sheet, Table } from '../tabular/index.js';
import type { CellReader } from './cell-readers.js';
import {
  anError,
  type Corrections,
  columnLetters,
  type FileCell,
  type ReadRow,
  type RecognisedColumn,
  type RowProblem,
} from './import-row.js';
import { plain } from './same-text.js';

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
}

const HEADER_SEARCH_ROWS = 10;

/** The rows under the line that names the columns, in the first sheet that has one with all that are needed; else null. */
export function readList<C extends Columns>(
  table: Table,
  columns: C,
  corrections: Corrections<keyof C & string> = {},
): List<C> | null {
  for (const sheet of table.sheets) {
    if (sheet.hidden) continue;
    for (const [at, header] of sheet.rows.slice(0, HEADER_SEARCH_ROWS).entries()) {
      const found = columnsIn(header, columns);
      const fields = new Set(found.map(({ field }) => field));
      if (
        !(Object.keys(columns) as (keyof C & string)[]).every((field) => !columns[field]?.needed || fields.has(field))
      )
        continue;
      return {
        columns: found.map(({ column, heading, field }) => ({ sheet: sheet.name, column, heading, field })),
        rows: rowsBelow(sheet, at, found, columns, corrections),
      };
    }
  }
  return null;
}

interface FoundColumn<Field extends string> {
  readonly index: number;
  readonly column: string;
  readonly heading: string;
  readonly field: Field | null;
}

function columnsIn<C extends Columns>(header: readonly Cell[], columns: C): FoundColumn<keyof C & string>[] {
  const taken = new Set<string>();
  return header.flatMap(({ text }, index) => {
    const heading = text.trim();
    if (heading === '') return [];
    const name = plain(text);
    const known = (Object.keys(columns) as (keyof C & string)[]).find(
      (key) => !taken.has(key) && columns[key]?.headings.some((one) => plain(one) === name),
    );
    if (known) taken.add(known);
    return [{ index, column: columnLetters(index), heading, field: known ?? null }];
  });
}

function rowsBelow<C extends Columns>(
  { name, rows }: Sheet,
  header: number,
  found: readonly FoundColumn<keyof C & string>[],
  columns: C,
  corrections: Corrections<keyof C & string>,
): ListRow<C>[] {
  return rows.slice(header + 1).flatMap((row, offset) => {
    if (row.every(({ text }) => text.trim() === '')) return [];
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
  if (cell.kind === 'ERROR') return 'CELL_ERROR';
  return cell.text.includes('\uFFFD') ? 'DAMAGED_TEXT' : null;
}

/** A list as it is read back: the columns by the names and widths they are declared with. */
export const columnsToWrite = (columns: Columns): OutputSheet['columns'] =>
  Object.values(columns).map(({ headings: [header], width }) => ({ header, ...(width ? { width } : {}) }));
