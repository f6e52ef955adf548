/**
 * Characters as people count them (字数): each Chinese character and each of its punctuation marks is one; what stands
 * between them without a blank, such as 2026, 12.5% or GB/T, is one too. Blanks and line breaks are none. The clients
 * count in the same way while somebody writes; a test holds both to it.
 */
const WIDE = String.raw`\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Bopomofo}\u3000-\u303F\uFF00-\uFFEF\u2010-\u2027\u2030-\u205E\u00B7`;
const COUNTED = new RegExp(`[${WIDE}]|[^\\s\\p{Cc}\\p{Cf}${WIDE}]+`, 'gu');

export function countCharacters(...texts: readonly string[]): number {
  return texts.reduce((sum, text) => sum + (text.match(COUNTED)?.length ?? 0), 0);
}
