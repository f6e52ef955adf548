import { joined, placesIn, terms } from '../../../kernel/chinese/index.js';
import type { Fingerprint } from './similar.js';

/** The title says most of what a matter is about: each of its words counts this often. */
const TITLE_COUNTS = 2;
/** A petition of 7,000 characters says what it is about before this. */
const BODY_READ = 2500;
const MOST_WORDS = 400;

interface Written {
  readonly id: string;
  readonly title: string;
  readonly text: string;
}

/** What is kept of a text, so that comparing does not cut it into words again. */
export interface KeptFingerprint {
  readonly words: readonly (readonly [word: string, count: number])[];
  readonly places: readonly (readonly [name: string, site: boolean])[];
}

export function keptFingerprint({ title, text }: Omit<Written, 'id'>): KeptFingerprint {
  const words = new Map<string, number>();
  const body = text.slice(0, BODY_READ);
  const telling = (part: string) => terms(part).filter((term) => [...term].length > 1);
  for (const term of telling(title)) words.set(term, (words.get(term) ?? 0) + TITLE_COUNTS);
  for (const term of telling(body)) words.set(term, (words.get(term) ?? 0) + 1);
  return {
    words: [...words].slice(0, MOST_WORDS),
    places: placesIn(`${title}\n${body}`).map(({ name, site }) => [name, site]),
  };
}

export function fingerprintOf(written: Written, kept: KeptFingerprint = keptFingerprint(written)): Fingerprint {
  return {
    id: written.id,
    words: new Map(kept.words),
    places: kept.places.map(([name, site]) => ({ name, site })),
    text: joined(`${written.title}\n${written.text.slice(0, BODY_READ)}`),
  };
}
