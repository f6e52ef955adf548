import { createRequire } from 'node:module';

type Jieba = typeof import('jieba-wasm');

const require = createRequire(import.meta.url);
/** High enough that a word of the house's dictionary is never cut apart. */
const OUR_FREQUENCY = 200_000;

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

/**
 * Makes these the house's own words: townships, departments, names, recurring terms. A word that was taken out of the
 * dictionary is forgotten with the process; what is found does not depend on it, only what is ranked first.
 */
export function useDictionary(words: Iterable<string>): void {
  for (const word of words) {
    if (ours.has(word)) continue;
    loaded().add_word(word, OUR_FREQUENCY, 'nz');
    ours.add(word);
  }
}
