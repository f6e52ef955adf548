/** What is kept of a member by days. Groups of one person are the same in any order. */
export interface Held {
  readonly sectorId: string | null;
  readonly specialCommitteeIds: readonly string[];
  readonly unit: string | null;
  readonly post: string | null;
  readonly duty: string | null;
  readonly phone: string | null;
}
export const HELD_FIELDS = ['sectorId', 'specialCommitteeIds', 'unit', 'post', 'duty', 'phone'] as const;
export type HeldField = (typeof HELD_FIELDS)[number];

/** From a day on, until the next. null: from the beginning. */
export interface Kept<H extends Held = Held> {
  readonly startsOn: string | null;
  readonly held: H;
}

export const heldOf = (held: Held): Held => ({
  sectorId: held.sectorId,
  specialCommitteeIds: [...held.specialCommitteeIds].sort(),
  unit: held.unit,
  post: held.post,
  duty: held.duty,
  phone: held.phone,
});

const same = (a: Held[HeldField], b: Held[HeldField]) =>
  Array.isArray(a) && Array.isArray(b) ? [...a].sort().join() === [...b].sort().join() : a === b;

export const changedFields = (before: Held, now: Held): HeldField[] =>
  HELD_FIELDS.filter((field) => !same(before[field], now[field]));

const byDay = <K extends Kept>(rows: readonly K[]): K[] =>
  [...rows].sort((a, b) => ((a.startsOn ?? '') < (b.startsOn ?? '') ? -1 : 1));

/** What holds on a day, or null where nothing is kept. */
export function keptOn<K extends Kept>(rows: readonly K[], day: string): K | null {
  return (
    byDay(rows)
      .filter(({ startsOn }) => startsOn === null || startsOn <= day)
      .pop() ?? null
  );
}

/**
 * The rows as they are when something else holds from a day on. What a later row took over unchanged changes with it, as
 * far as the next row that said something else; what later rows changed themselves stays.
 */
export function withChange(rows: readonly Kept[], day: string, now: Held): Kept[] {
  const before = keptOn(rows, day);
  if (!before) return byDay([...rows, { startsOn: day, held: now }]);
  const kept = before.startsOn === day ? [...rows] : [...rows, { startsOn: day, held: before.held }];
  return carriedOn(kept, before.held, now, (startsOn) => startsOn !== null && startsOn >= day);
}

/** The rows without the change of a day: what it said goes back as far as it was taken over. */
export function withoutChange(rows: readonly Kept[], day: string): Kept[] {
  const gone = rows.find(({ startsOn }) => startsOn === day);
  const rest = rows.filter((row) => row !== gone);
  const before = keptOn(rest, day);
  if (!gone || !before) return byDay(rest);
  return carriedOn(rest, gone.held, before.held, (startsOn) => startsOn !== null && startsOn > day);
}

function carriedOn(
  rows: readonly Kept[],
  before: Held,
  now: Held,
  reaches: (startsOn: string | null) => boolean,
): Kept[] {
  const open = new Set<HeldField>(changedFields(before, now));
  return byDay(rows).map((row) => {
    if (!reaches(row.startsOn)) return row;
    for (const field of [...open]) if (!same(row.held[field], before[field])) open.delete(field);
    const changed = Object.fromEntries([...open].map((field) => [field, now[field]]));
    return { ...row, held: { ...row.held, ...changed } };
  });
}
