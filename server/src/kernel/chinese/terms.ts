import { normalise, pairsOf, runs } from './normalise.js';
import { type TaggedWord, taggedWordsOf, wordsOf } from './segment.js';
import { STOP_WORDS } from './stop-words.js';

/** The words of a text that say what it is about, in order, with repetitions. */
export function terms(text: string): string[] {
  return runs(normalise(text)).flatMap((run) =>
    run.han ? wordsOf(run.text).filter((word) => !STOP_WORDS.has(word)) : [run.text],
  );
}

/**
 * What a text is found by: every pair of neighbouring characters, so that it is found whatever a segmentation would see
 * in it; and its last character, which begins no pair. Neighbours here are neighbours in the text, runs aside.
 */
export function indexTerms(text: string): string[] {
  return runs(normalise(text)).flatMap((run) =>
    run.han ? [...pairsOf(run.text), ...[...run.text].slice(-1)] : [run.text],
  );
}

/** One part of what somebody looks for. */
export interface QueryTerm {
  readonly word: string;
  readonly han: boolean;
}

/** What is looked for, stop words aside (unless there is nothing else), each once. */
export function queryTerms(text: string): QueryTerm[] {
  const all = runs(normalise(text)).flatMap((run): QueryTerm[] =>
    run.han
      ? joinedSingles(taggedWordsOf(run.text)).map((word) => ({ word, han: true }))
      : [{ word: run.text, han: false }],
  );
  const telling = all.filter(({ word, han }) => !han || !STOP_WORDS.has(word));
  const kept = telling.length > 0 ? telling : all;
  return kept.filter(({ word }, at) => word !== '' && kept.findIndex((other) => other.word === word) === at);
}

/** A verb or an adjective is no part of the noun beside it: 桥垮 is nothing anybody wrote. */
const GLUED = /^(?:n|x|j|g|ng|eng|b|s|m|q)/;

/** 风雨 and 桥 are looked for as 风雨桥: one character alone is in half of all texts. */
function joinedSingles(words: readonly TaggedWord[]): string[] {
  const whole: string[] = [];
  let open = false;
  for (const { word, tag } of words) {
    const glues = !STOP_WORDS.has(word) && GLUED.test(tag);
    const single = [...word].length === 1 && glues;
    const last = whole.length - 1;
    const before = whole[last];
    if (before !== undefined && open && glues && (single || [...before].length === 1)) whole[last] = before + word;
    else whole.push(word);
    open = glues;
  }
  return whole;
}
