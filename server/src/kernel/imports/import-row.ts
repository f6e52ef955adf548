import { registerEnumType } from 'type-graphql';

/** Where an import stands. Nothing outside it changes before it is confirmed. */
export enum ImportStatus {
  PREVIEWED = 'PREVIEWED',
  CONFIRMED = 'CONFIRMED',
  DISCARDED = 'DISCARDED',
}
registerEnumType(ImportStatus, { name: 'ImportStatus' });

/** What taking a row would do; after it was confirmed, what it did. */
export enum RowOutcome {
  NEW = 'NEW',
  UPDATE = 'UPDATE',
  UNCHANGED = 'UNCHANGED',
  ERROR = 'ERROR',
  SKIPPED = 'SKIPPED',
}
registerEnumType(RowOutcome, { name: 'RowOutcome' });

/** ERROR: the row is not taken · WARNING: it is taken, and somebody should look · NOTE: it was tidied, for the record. */
export type Severity = 'ERROR' | 'WARNING' | 'NOTE';

/** Something about one cell, or about the whole row where no field is named. The words are in the clients, by code. */
export interface RowProblem<Field extends string = string, Code extends string = string> {
  readonly code: Code;
  readonly severity: Severity;
  readonly field?: Field;
  /** The letter over the column, where the file has one for it. */
  readonly column?: string;
  /** What the cell says or was compared with, where the words need it. */
  readonly given?: string;
  /** The nearest known name. */
  readonly suggestion?: string;
  /** Other rows of the file this is about, by key. */
  readonly rows?: readonly string[];
  /** How many characters there may be, where that is the problem. */
  readonly limit?: number;
}

/** One cell of a row as it counts: as the file has it, or as somebody corrected it. */
export interface FileCell<Field extends string = string> {
  /** The letter over the column on screen; empty for what the file says elsewhere (a title over its rows). */
  readonly column: string;
  readonly heading: string;
  /** null: not understood, and only carried along for whoever gets the row back. */
  readonly field: Field | null;
  readonly text: string;
  /** What the file said, when it was corrected in the preview. */
  readonly was?: string;
}

/** A row as it was found in a file. */
export interface ReadRow<Field extends string = string> {
  /** Names it within its import, however often the file is read again. */
  readonly key: string;
  readonly sheet: string;
  /** As numbered on screen. */
  readonly row: number;
  readonly cells: readonly FileCell<Field>[];
  readonly problems: readonly RowProblem<Field>[];
}

export interface CellChange<Field extends string = string> {
  readonly field: Field;
  readonly from: string | null;
  readonly to: string | null;
}

/** A row compared with what there is: what taking it would do, and to what. */
export interface ImportRow<Field extends string = string> extends ReadRow<Field> {
  readonly outcome: RowOutcome;
  /** The record it is about, when there is one already. */
  readonly recordId: string | null;
  readonly changes: readonly CellChange<Field>[];
  /** What cells were understood as, where that is not what they say. */
  readonly understood?: Readonly<Partial<Record<Field, string | null>>>;
  /** Records it could be about, when only a person can tell. */
  readonly candidates?: readonly string[];
  /** SKIPPED because another row carries the same, with this row's cells added: its key. */
  readonly joins?: string | null;
}

export interface RecognisedColumn<Field extends string = string> {
  readonly sheet: string;
  /** The letter over the column on screen. */
  readonly column: string;
  readonly heading: string;
  /** null: not understood, and left out. */
  readonly field: Field | null;
}

/** What of a file is not read: said once for the file, so that nobody takes it for brought. */
export interface LeftOut {
  readonly code: LeftOutCode;
  readonly sheet: string;
  /** The letters over its columns or the numbers of its rows, as on screen; null: all of the sheet. */
  readonly where: string | null;
}
/** A table of another kind beside or under the list · a column that was hidden where one of its kind is seen · a sheet. */
export type LeftOutCode = 'OTHER_TABLE' | 'HIDDEN_COLUMN' | 'HIDDEN_SHEET' | 'NO_LIST';

/** What was typed into cells in the preview: by the row's key, then by field. The file itself stays as it came. */
export type Corrections<Field extends string = string> = Readonly<
  Record<string, Readonly<Partial<Record<Field, Correction>>>>
>;
export interface Correction {
  readonly text: string;
  /** Account id. */
  readonly by: string | null;
  readonly at: string;
}

export const isTaken = ({ outcome }: Pick<ImportRow, 'outcome'>): boolean =>
  outcome === RowOutcome.NEW || outcome === RowOutcome.UPDATE;

export const hasError = (problems: readonly Pick<RowProblem, 'severity'>[]): boolean =>
  problems.some(({ severity }) => severity === 'ERROR');

export const anError = <Field extends string, Code extends string>(
  code: Code,
  field?: Field,
  more: Omit<RowProblem<Field>, 'code' | 'severity' | 'field'> = {},
): RowProblem<Field, Code> => ({ code, severity: 'ERROR', ...(field ? { field } : {}), ...more });

/** 0 → A, 27 → AB: the letter a spreadsheet shows over a column. */
export function columnLetters(index: number): string {
  const rest = Math.floor(index / 26);
  return (rest > 0 ? columnLetters(rest - 1) : '') + String.fromCharCode(65 + (index % 26));
}
