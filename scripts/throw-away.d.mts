/**
 * A new directory for a database that is thrown away: in memory where there is room for it. Only its owner can read it;
 * the database's own user can pass.
 */
export function throwAwayDirectory(name: string): string;
/** Removes it, with whatever of a database is left in it. */
export function discardDirectory(directory: string): void;
