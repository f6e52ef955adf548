import type { TableLimits } from '../../kernel/tabular/index.js';

/** What one file may hold, beside the limits of every table; `docs/running.md` lists them. */
export const INTAKE_LIMITS: Partial<TableLimits> = {
  rows: 50_000,
  columns: 200,
  // Longer than a body may be, so that a text too long is one row's fault and not the file's.
  cellCharacters: 100_000,
};

/** The longest answer of a source that is kept, in characters. */
export const REPLY_MAX = 20_000;

/** The longest text that is corrected in the preview, in characters; a longer one is put right in the file. */
export const CORRECTABLE_CHARACTERS = 25_000;

/** Rows that become topics in one transaction. */
export const ROWS_AT_ONCE = 250;

/** Refused rows that go into the file to put right. */
export const FAILING_ROWS_MAX = 5000;
