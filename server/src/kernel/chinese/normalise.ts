/** Text as it is compared: NFKC (full-width letters and digits become plain), lower case, runs of blanks one blank. */
export function normalise(text: string): string {
  return text.normalize('NFKC').toLowerCase().replace(/\s+/gu, ' ').trim();
}

export interface Traced {
  readonly text: string;
  /** For each UTF-16 unit of `text`, where it began in the original; one more for the end. */
  readonly origins: readonly number[];
}

/** Normalised text that knows where each of its characters came from. Blanks are kept as they are. */
export function traced(original: string): Traced {
  let text = '';
  const origins: number[] = [];
  let at = 0;
  for (const character of original) {
    const folded = character.normalize('NFKC').toLowerCase();
    for (let i = 0; i < folded.length; i++) origins.push(at);
    text += folded;
    at += character.length;
  }
  origins.push(at);
  return { text, origins };
}

export const isHan = (character: string) => /\p{Script=Han}/u.test(character);

/** Runs of Han characters, and runs of letters and digits, in order; everything between them is a boundary. */
export function runs(normalised: string): { readonly text: string; readonly han: boolean }[] {
  return [...normalised.matchAll(/(\p{Script=Han}+)|([\p{L}\p{N}]+(?:[-.][\p{L}\p{N}]+)*)/gu)].flatMap(
    ([, han, latin]) => (han ? [{ text: han, han: true }] : mixedRuns(latin ?? '').filter(({ text }) => text !== '')),
  );
}

/** `a7县` is letters, then Han. */
function mixedRuns(text: string): { readonly text: string; readonly han: boolean }[] {
  return [...text.matchAll(/(\p{Script=Han}+)|([^\p{Script=Han}]+)/gu)].map(([, han, latin]) =>
    han ? { text: han, han: true } : { text: (latin ?? '').slice(0, LONGEST_RUN), han: false },
  );
}

/** A longer run of letters and digits is no word, and the database would not keep it. */
const LONGEST_RUN = 60;

/** Neighbouring pairs of characters. */
export function pairsOf(text: string): string[] {
  const characters = [...text];
  return characters.slice(1).map((character, i) => `${characters[i] ?? ''}${character}`);
}
