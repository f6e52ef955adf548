import { personalNumbersIn } from '../../publicity/index.js';
import type { PracticeWords } from './practice.entity.js';

/** Every text of a practice that another committee would read; what is not kept goes nowhere. */
export function textsOf({ title, matter, worked, effect, caution, parts }: PracticeWords): string[] {
  const kept = <Part extends { readonly kept: boolean }>(all: readonly Part[]) => all.filter((one) => one.kept);
  const asked = kept(parts.questions);
  return [
    ...[title, matter, worked, effect, caution],
    ...kept(parts.groups).map(({ name }) => name),
    ...(asked.length > 0 ? [parts.intro] : []),
    ...asked.flatMap(({ text, options }) => [text, ...options.map((option) => option.text)]),
    ...kept(parts.agenda).map((item) => item.title),
  ];
}

/** Who is named in it, and which telephones and cards it says: nothing personal goes from one committee to another. */
export function personalIn(words: PracticeWords, names: readonly string[]): string[] {
  const texts = textsOf(words);
  const known = names.map((name) => name.trim()).filter((name) => name.length > 1);
  return [
    ...new Set([
      ...known.filter((name) => texts.some((text) => text.includes(name))),
      ...texts.flatMap((text) => personalNumbersIn(text).map(([, number]) => number)),
    ]),
  ];
}
