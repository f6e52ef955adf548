import { conflict } from './errors.js';

/**
 * Throws CONFLICT when the client edits a version that is no longer the present one. `theirs` is what stands there now,
 * under the names of the input's fields: whoever was slower sees both and chooses, and loses nothing.
 */
export function expectVersion(
  row: { readonly version: number },
  seen: number,
  theirs: Readonly<Record<string, string | null>> = {},
): void {
  if (row.version !== seen) throw conflict(row.version, theirs);
}
