const DIGITS = 7;

/** The title that says which change this is; always as long, so that every answer has its number in the same place. */
export const numbered = (n) => `第 ${String(n).padStart(DIGITS, '0')} 次`;

const before = Buffer.from('"第 ');

/** Where in an answer the number stands. */
export function placeOfNumber(answer) {
  const at = answer.indexOf(before);
  if (at < 0) throw new Error(`no number in ${answer.toString('utf8').slice(0, 300)}`);
  return at + before.length;
}

/** The number of the answer whose payload begins here. */
export function numberAt(bytes, at) {
  let n = 0;
  for (let digit = 0; digit < DIGITS; digit += 1) n = n * 10 + bytes[at + digit] - 48;
  return n;
}

export const NUMBER_LENGTH = DIGITS;
