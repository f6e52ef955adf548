import {
  type Ground,
  type Kept,
  type PersonalData,
  type PersonalKind,
  type Purpose,
  Whose,
} from '../../kernel/personal.js';

/** One line of the notice: what is kept of whom, what for, on what ground, how long. */
export interface NoticeLine {
  readonly whose: Whose;
  readonly what: readonly PersonalKind[];
  readonly purpose: Purpose;
  readonly ground: Ground;
  readonly kept: Kept;
}

/** People who come without an account, by a code or in person. */
const OUTSIDE = [
  Whose.SUBMITTER,
  Whose.RESIDENT,
  Whose.VISITOR,
  Whose.PARTICIPANT,
  Whose.OBSERVER,
  Whose.PICTURED,
] as const satisfies readonly Whose[];

/** What the modules declare of people outside; what is kept alike is said once. */
export function composeNotice(declared: readonly PersonalData[]): readonly NoticeLine[] {
  const lines = new Map<string, NoticeLine>();
  for (const { whose, what, purpose, ground, kept } of declared) {
    if (!OUTSIDE.some((one) => one === whose)) continue;
    const key = [whose, purpose, ground, kept].join(' ');
    const known = lines.get(key)?.what ?? [];
    lines.set(key, { whose, what: [...new Set([...known, ...what])], purpose, ground, kept });
  }
  const order: readonly Whose[] = OUTSIDE;
  return [...lines.values()].sort((a, b) => order.indexOf(a.whose) - order.indexOf(b.whose));
}
