/** Digits or Chinese numerals, as far as dates and limits need them. */
export const NUMBER =
  '\\d{1,3}|[一二两三四五六七八九]百[零一二三四五六七八九十]{0,3}|[廿卅][一二三四五六七八九]?|[一二两三四五六七八九十]{1,3}';

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

/** `二十五` and `廿五` → 25; `两三`, two or three, → 3; null for what is no number. */
export function numberOf(said: string | undefined): number | null {
  if (!said) return null;
  if (/^\d+$/.test(said)) return Number(said);
  if (/^[廿卅]/.test(said)) return numberOf(said.replace('廿', '二十').replace('卅', '三十'));
  if (/^(?:一两|两三|三四|三五|四五|五六|六七|七八|八九)$/.test(said)) return DIGITS[said.slice(1)] ?? null;
  const hundreds = /^([一二两三四五六七八九])百零?(.*)$/.exec(said);
  if (hundreds) {
    const rest = hundreds[2] ? numberOf(hundreds[2]) : 0;
    return rest === null ? null : (DIGITS[hundreds[1] ?? ''] ?? 1) * 100 + rest;
  }
  const match = /^([一二两三四五六七八九])?(十)?([一二两三四五六七八九])?$/.exec(said);
  if (!match) return null;
  const [, tens, ten, ones] = match;
  if (!ten) return tens && !ones ? (DIGITS[tens] ?? null) : null;
  return (tens ? (DIGITS[tens] ?? 1) : 1) * 10 + (ones ? (DIGITS[ones] ?? 0) : 0);
}
