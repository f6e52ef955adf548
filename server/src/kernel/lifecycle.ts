/** Which status may follow which: one table per thing, the only place a transition is allowed. */
export interface Lifecycle<Status extends string> {
  may(from: Status, to: Status): boolean;
  /** The statuses that may follow. Empty for an end. */
  next(from: Status): readonly Status[];
}

export function lifecycle<Status extends string>(
  table: Readonly<Record<Status, readonly Status[]>>,
): Lifecycle<Status> {
  return {
    may: (from, to) => table[from].includes(to),
    next: (from) => table[from],
  };
}
