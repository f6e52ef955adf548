/** Characters as people count them (字数), as the server counts them: see the server's `countCharacters`. */
const WIDE = String.raw`\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Bopomofo}\u3000-\u303F\uFF00-\uFFEF\u2010-\u2027\u2030-\u205E\u00B7`;
const COUNTED = new RegExp(`[${WIDE}]|[^\\s\\p{Cc}\\p{Cf}${WIDE}]+`, 'gu');

export function countCharacters(...texts: readonly string[]): number {
  return texts.reduce((sum, text) => sum + (text.match(COUNTED)?.length ?? 0), 0);
}
