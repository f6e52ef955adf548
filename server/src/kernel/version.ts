import { conflict } from './errors.js';

/** Throws CONFLICT when the client edits a version that is no longer the present one. */
export function expectVersion(row: { readonly version: number }, seen: number): void {
  if (row.version !== seen) throw conflict(row.version);
}
