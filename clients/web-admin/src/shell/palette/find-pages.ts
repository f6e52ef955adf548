/** Somewhere one can go, by its name. */
export interface Choice {
  readonly to: string;
  readonly name: string;
  /** The group it stands in. */
  readonly group: string | null;
  readonly isPerson?: boolean;
}

/** First letters of the readings of a name: 'hyyt' for 会议议题. */
export type Initials = (name: string) => string;

const letters = /^[a-z0-9]+$/;

/**
 * Pages that go with what was typed: by their words from the start, anywhere, or by pinyin initials. Nothing typed: those
 * visited last, then all.
 */
export function findPages(
  pages: readonly Choice[],
  typed: string,
  recent: readonly string[],
  initials: Initials | null,
): readonly Choice[] {
  const wanted = typed.trim().toLowerCase();
  const lately = ({ to }: Choice) => (recent.includes(to) ? recent.indexOf(to) : recent.length);
  if (wanted === '') return [...pages].sort((a, b) => lately(a) - lately(b));
  const rank = ({ name, group }: Choice): number => {
    const words = name.toLowerCase();
    if (words.startsWith(wanted)) return 0;
    if (words.includes(wanted)) return 1;
    if (letters.test(wanted) && initials?.(name).startsWith(wanted)) return 2;
    if (letters.test(wanted) && initials?.(name).includes(wanted)) return 3;
    return group?.toLowerCase().includes(wanted) ? 4 : Number.POSITIVE_INFINITY;
  };
  return pages
    .map((page) => ({ page, at: rank(page) }))
    .filter(({ at }) => Number.isFinite(at))
    .sort((a, b) => a.at - b.at || lately(a.page) - lately(b.page))
    .map(({ page }) => page);
}

/** So many are remembered. */
export const KEPT = 6;

const isChoice = (one: unknown): one is Choice =>
  typeof one === 'object' && one !== null && 'to' in one && typeof one.to === 'string' && 'name' in one;

/** What an earlier version kept, or somebody else wrote there, is forgotten. */
export function readRecent(kept: string | null): readonly Choice[] {
  try {
    const read: unknown = JSON.parse(kept ?? '[]');
    return Array.isArray(read) ? read.filter(isChoice).slice(0, KEPT) : [];
  } catch {
    return [];
  }
}
