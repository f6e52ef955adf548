export type TableFormat = 'XLSX' | 'CSV' | 'JSONL';

/** A spreadsheet as people see it: sheets, rows as numbered on screen (`rows[0]` is row 1), cells as shown text. */
export interface Table {
  readonly format: TableFormat;
  readonly sheets: readonly Sheet[];
}

export interface Sheet {
  readonly name: string;
  /** The author hid this sheet; importers usually leave it alone. */
  readonly hidden: boolean;
  /** Blank rows are kept as empty arrays, so that an index stays the row number minus one. */
  readonly rows: readonly (readonly Cell[])[];
  /** Rows and columns its author does not see, from zero; left out where there are none. */
  readonly hiddenRows?: readonly number[];
  readonly hiddenColumns?: readonly number[];
}

export type CellKind = 'EMPTY' | 'TEXT' | 'NUMBER' | 'DATE' | 'BOOLEAN' | 'ERROR';

/**
 * FORMULA: the file's stored result, never evaluated here · MERGED: part of a merged region, holding the region's text ·
 * CLEANED: invisible or control characters were removed · LOST_DIGITS: a number beyond 15 digits, its end is not to be
 * trusted · DAMAGED: bytes that are no text became U+FFFD.
 */
export type CellMark = 'FORMULA' | 'MERGED' | 'CLEANED' | 'LOST_DIGITS' | 'DAMAGED';

export interface Cell {
  readonly text: string;
  readonly kind: CellKind;
  readonly marks?: readonly CellMark[];
}

export const EMPTY_CELL: Cell = Object.freeze({ text: '', kind: 'EMPTY' });

export interface TableFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

export interface TableLimits {
  readonly bytes: number;
  readonly inflatedBytes: number;
  /** Inflated size ÷ stored size of one part, above which a large part is taken for a bomb. */
  readonly inflationRatio: number;
  readonly sheets: number;
  readonly rows: number;
  readonly columns: number;
  readonly cells: number;
  readonly characters: number;
  readonly cellCharacters: number;
  readonly memoryMb: number;
  readonly milliseconds: number;
}

export const TABLE_LIMITS: TableLimits = {
  bytes: 20 * 1024 * 1024,
  inflatedBytes: 200 * 1024 * 1024,
  inflationRatio: 250,
  sheets: 100,
  rows: 50_000,
  columns: 500,
  cells: 1_000_000,
  characters: 30_000_000,
  cellCharacters: 32_767,
  memoryMb: 512,
  milliseconds: 10_000,
};

export type TableRefusalCode =
  | 'UNREADABLE_FILE'
  | 'WRONG_FORMAT'
  | 'TOO_LARGE'
  | 'TOO_MANY_ROWS'
  | 'TOO_MANY_COLUMNS'
  | 'LINE_TOO_LONG'
  | 'TOO_DEEP'
  | 'TIMED_OUT'
  | 'EMPTY'
  | 'ENCRYPTED';

/** Why a file could not be read as a table. `params` hold limits, never content. */
export class TableRefusal extends Error {
  readonly code: TableRefusalCode;
  readonly params: Readonly<Record<string, string | number>>;

  constructor(code: TableRefusalCode, params: Readonly<Record<string, string | number>> = {}) {
    super(code);
    this.name = 'TableRefusal';
    this.code = code;
    this.params = params;
  }
}
