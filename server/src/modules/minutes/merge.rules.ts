import { diff3Merge, LCS } from 'node-diff3';

/** A passage that two people changed differently: as it was, as the other has saved it, and as it was written here. */
export interface Overlap {
  readonly base: string;
  readonly theirs: string;
  readonly mine: string;
}

export interface Merged {
  /** Everything both wrote; where they overlap, theirs and then mine. */
  readonly body: string;
  readonly overlaps: readonly Overlap[];
}

/**
 * Brings together two texts that grew from one, paragraph by paragraph. What one of them changed is taken; what both
 * added at one place stands one after the other; what both changed differently is for a person to settle.
 */
export function mergeTexts(base: string, theirs: string, mine: string): Merged {
  const regions = diff3Merge(apart(mine), apart(base), apart(theirs), { excludeFalseConflicts: true });
  const overlaps: Overlap[] = [];
  const body = regions.flatMap((region) => {
    if (!region.conflict) return (region.ok ?? []).filter(isLine);
    const { a, o, b } = region.conflict;
    const [mine, base, theirs] = [a.filter(isLine), o.filter(isLine), b.filter(isLine)];
    if (base.length > 0) overlaps.push({ base: text(base), theirs: text(theirs), mine: text(mine) });
    return [...theirs, ...mine];
  });
  return { body: text(body), overlaps };
}

/** Who wrote each paragraph: those that stood there keep their writer. */
export function writersOf(
  before: { readonly body: string; readonly writers: readonly (string | null)[] },
  body: string,
  writer: string | null,
): (string | null)[] {
  const [old, now] = [lines(before.body), lines(body)];
  const writers: (string | null)[] = now.map(() => writer);
  type Common = { readonly buffer1index: number; readonly buffer2index: number; readonly chain: Common | null };
  for (
    let common = LCS(old, now) as Common | null | undefined;
    common && common.buffer2index >= 0;
    common = common.chain
  ) {
    writers[common.buffer2index] = before.writers[common.buffer1index] ?? null;
  }
  // An empty line is nobody's words.
  return writers.map((one, index) => (now[index]?.trim() ? one : null));
}

/** Something that stands behind every line, so that a change of one and a change of the next are two changes. */
const BEHIND = '\0';
const apart = (body: string) => lines(body).flatMap((line) => [line, BEHIND]);
const isLine = (part: string) => part !== BEHIND;

const lines = (body: string) => (body === '' ? [] : body.split('\n'));
const text = (parts: readonly string[]) => parts.join('\n');
