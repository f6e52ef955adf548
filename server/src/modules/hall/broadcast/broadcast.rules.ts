/** Seven digits in a row, spaced or not: a telephone, a card, somebody's plate. */
const A_NUMBER = /\d(?:[ -]?\d){6,}/;

/** Whether these words name somebody who lives there, or carry a number of somebody's. */
export function namesSomebody(text: string, residents: readonly string[]): boolean {
  const bare = text.replace(/\s/g, '');
  const named = residents.some((name) => [...name.trim()].length >= 2 && bare.includes(name.replace(/\s/g, '')));
  return named || A_NUMBER.test(text);
}
