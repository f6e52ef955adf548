import { createRequire } from 'node:module';

type Jieba = typeof import('jieba-wasm');

const require = createRequire(import.meta.url);
/** High enough that a word of the house's dictionary is never cut apart. */
const OUR_FREQUENCY = 200_000;
/** What is left to a word that was taken out: it is cut as if unknown. */
const NO_FREQUENCY = 1;

let jieba: Jieba | null = null;
const ours = new Set<string>();

/** Loaded with the first text (0.7 s, 80 MB): a server nobody searches on never pays for it. */
function loaded(): Jieba {
  jieba ??= require('jieba-wasm') as Jieba;
  return jieba;
}

/** The words of Han text, in order, from the dictionary and, for names it does not know, from how characters go together. */
export function wordsOf(hanText: string): string[] {
  return loaded().cut(hanText, true);
}

export interface TaggedWord {
  readonly word: string;
  /** jieba's part of speech: n, ns, nr, v, r … */
  readonly tag: string;
}

export function taggedWordsOf(text: string): TaggedWord[] {
  return loaded().tag(text, true);
}

/** Makes these the house's own words: townships, departments, names, recurring terms. Those no longer given lose their weight. */
export function useDictionary(words: Iterable<string>): void {
  const wanted = new Set(words);
  for (const word of wanted) {
    if (ours.has(word)) continue;
    loaded().add_word(word, OUR_FREQUENCY, 'nz');
    ours.add(word);
  }
  for (const word of ours) {
    if (wanted.has(word)) continue;
    loaded().add_word(word, NO_FREQUENCY, 'nz');
    ours.delete(word);
  }
}
