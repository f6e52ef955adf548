/** Digits or Chinese numerals, as far as dates and limits need them. */
export const NUMBER = '\\d{1,3}|[一二两三四五六七八九十]{1,3}';

const DIGITS: Readonly<Record<string, number>> = {
  一: 1,
  二: 2,
  两: 2,
  三: 3,
  四: 4,
  五: 5,
  六: 6,
  七: 7,
  八: 8,
  九: 9,
};

/** `二十五` → 25; null for what is no number. */
export function numberOf(said: string | undefined): number | null {
  if (!said) return null;
  if (/^\d+$/.test(said)) return Number(said);
  const match = /^([一二两三四五六七八九])?(十)?([一二两三四五六七八九])?$/.exec(said);
  if (!match) return null;
  const [, tens, ten, ones] = match;
  if (!ten) return tens && !ones ? (DIGITS[tens] ?? null) : null;
  return (tens ? (DIGITS[tens] ?? 1) : 1) * 10 + (ones ? (DIGITS[ones] ?? 0) : 0);
}
