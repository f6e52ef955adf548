import { normalise, pairsOf, runs } from './normalise.js';
import { wordsOf } from './segment.js';
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
    run.han ? joinedSingles(wordsOf(run.text)).map((word) => ({ word, han: true })) : [{ word: run.text, han: false }],
  );
  const telling = all.filter(({ word, han }) => !han || !STOP_WORDS.has(word));
  const kept = telling.length > 0 ? telling : all;
  return kept.filter(({ word }, at) => word !== '' && kept.findIndex((other) => other.word === word) === at);
}

/** 风雨 and 桥 are looked for as 风雨桥: one character alone is in half of all texts. */
function joinedSingles(words: readonly string[]): string[] {
  const whole: string[] = [];
  let open = false;
  for (const word of words) {
    const single = [...word].length === 1 && !STOP_WORDS.has(word);
    const last = whole.length - 1;
    const before = whole[last];
    if (before !== undefined && open && (single || [...before].length === 1)) whole[last] = before + word;
    else whole.push(word);
    open = !STOP_WORDS.has(word);
  }
  return whole;
}
