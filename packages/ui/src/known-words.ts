import type { Words } from './i18n';

type Hearer = (namespace: string, words: Words) => void;

const known: [namespace: string, words: Words][] = [];
const hearers = new Set<Hearer>();

/** Chinese words that a page brings along: the build puts them beside what says them. Several may add to one namespace. */
export function knowWords(namespace: string, ...owners: readonly Words[]): void {
  for (const words of owners) {
    known.push([namespace, words]);
    for (const hear of hearers) hear(namespace, words);
  }
}

/** Tells the words known so far and each that comes. */
export function hearWords(hear: Hearer): void {
  for (const [namespace, words] of known) hear(namespace, words);
  hearers.add(hear);
}
