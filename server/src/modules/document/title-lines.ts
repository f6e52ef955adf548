import { wordsOf } from '../../kernel/chinese/index.js';

/** 二号 in a type area of 156 mm. */
const LONGEST = 20;
const NEVER_FIRST = /^[的之等、，。；：？！》〉」』）〕”’]/u;
const NEVER_LAST = /[《〈「『（〔“‘]$/u;

/**
 * A title as it is set: 回行时要词意完整、排列对称、长短适宜 (GB/T 9704-2012, 7.3.1). It breaks between words, into as few
 * lines as it needs, as even as they can be.
 */
export function titleLines(title: string): string[] {
  if (title.length <= LONGEST) return [title];
  const words = wordsOf(title);
  const fewest = Math.ceil(title.length / LONGEST);
  // A word longer than a line (a web address) cannot be placed: then the page breaks it.
  return evenLines(words, fewest) ?? evenLines(words, fewest + 1) ?? [title];
}

/** The words in exactly `count` lines with the least sum of squared lengths; null when they do not go. */
function evenLines(words: readonly string[], count: number): string[] | null {
  let best: { readonly cost: number; readonly lines: string[] } | null = null;
  const place = (from: number, left: number, cost: number, lines: readonly string[]): void => {
    if (best !== null && cost >= best.cost) return;
    if (left === 0) {
      if (from === words.length) best = { cost, lines: [...lines] };
      return;
    }
    let line = '';
    for (let end = from; end < words.length; end++) {
      line += words[end];
      if (line.length > LONGEST) return;
      const next = words[end + 1];
      if (NEVER_LAST.test(line) || (next !== undefined && NEVER_FIRST.test(next))) continue;
      place(end + 1, left - 1, cost + line.length ** 2, [...lines, line]);
    }
  };
  place(0, count, 0, []);
  return (best as { readonly lines: string[] } | null)?.lines ?? null;
}
