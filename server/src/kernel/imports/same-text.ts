// How texts are compared, never how they are kept: three strengths, each for what it says. Whoever compares headings, names
// or titles of a file with what there is uses one of these.

/** Blanks and widths aside: headings, words of a list, numbers people type. */
export const plain = (text: string): string => text.normalize('NFKC').replace(/\s+/g, '');

/** Case and the dots within names aside as well: two names are one to a reader. */
export const nameKey = (text: string): string =>
  plain(text)
    .replace(/[·•‧・]/gu, '')
    .toLowerCase();

/** Punctuation aside as well: two titles are one to a reader. */
export const titleKey = (text: string): string =>
  plain(text)
    .replace(/["'“”‘’《》〈〉「」·,.、;:!?—-]/g, '')
    .toLowerCase();

/** Without blanks at either end; a lone dash, slash or 无 is how lists write nothing. */
export function trimmed(text: string): string {
  const bare = text.trim();
  return /^([-—–/\\／－]+|无|n\/a|null)$/i.test(bare) ? '' : bare;
}
