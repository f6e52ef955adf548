import { setImmediate } from 'node:timers/promises';
import { normalise } from '../../../kernel/chinese/index.js';
import { prepared, type ReadContext } from '../../../kernel/read.js';
import { readTogether } from '../../../kernel/read-together.js';
import { type KeptFingerprint, pairsOfText } from './fingerprint.js';
import { Corpus } from './similar.js';
import { counted, pairIds, Rarity } from './vectors.js';

/** How rare words are is read from the newest texts, this many. */
const READ = 4000;
/** It changes slowly: a word does not become frequent within the hour. A young corpus grows faster. */
const KEPT_MS = 30 * 60_000;
const YOUNG_KEPT_MS = 60_000;

interface Recent {
  readonly title: string;
  readonly text: string;
  readonly fingerprint: KeptFingerprint;
}

const recentQuery = prepared<Recent, { limit: number }>(
  'search.recentFingerprints',
  `select title, left(text, 900) as text, fingerprint from search_entry
   where fingerprint is not null order by happened_at desc limit :limit`,
);

/** Counted a few at a time: the server answers others meanwhile. */
const COUNTED_AT_ONCE = 100;

interface Kept {
  readonly corpus: Corpus;
  /** All pairs of characters, those of petitions and districts too: what somebody asks for may be made of them. */
  readonly heard: Rarity;
  readonly at: number;
  readonly size: number;
}

const keptOf = new WeakMap<ReadContext, Kept>();

/**
 * How rare words and places are among recent topics and demands. It is read once, however many ask; what is taken in
 * here joins it at once, what others took in with the next reading, which nobody waits for.
 */
export async function recentCorpus(read: ReadContext, now: Date): Promise<Corpus> {
  return (await recent(read, now)).corpus;
}

/** How rare each pair of characters is there. */
export async function heardPairs(read: ReadContext, now: Date): Promise<Rarity> {
  return (await recent(read, now)).heard;
}

async function recent(read: ReadContext, now: Date): Promise<Kept> {
  const kept = keptOf.get(read);
  const keptMs = kept?.size === READ ? KEPT_MS : YOUNG_KEPT_MS;
  if (kept && Math.abs(now.getTime() - kept.at) < keptMs) return kept;
  const reading = readCorpus(read, now);
  if (!kept) return reading;
  // What is kept will do meanwhile; a reading that fails is tried again by whoever asks next.
  reading.catch(() => undefined);
  return kept;
}

const readCorpus = readTogether(async (read, now: Date) => {
  const rows = await read.all(recentQuery, { limit: READ });
  const corpus = new Corpus([]);
  const heard = new Rarity();
  for (const [at, row] of rows.entries()) {
    if (at % COUNTED_AT_ONCE === 0) await setImmediate();
    corpus.add(printOf(row));
    heard.add(pairsHeardIn(row));
  }
  const kept = { corpus, heard, at: now.getTime(), size: rows.length };
  keptOf.set(read, kept);
  return kept;
});

/** Texts that were just taken in count from now on. */
export function joinCorpus(read: ReadContext, texts: readonly Recent[]): void {
  const kept = keptOf.get(read);
  for (const text of texts) {
    kept?.corpus.add(printOf(text));
    kept?.heard.add(pairsHeardIn(text));
  }
}

const pairsHeardIn = ({ title, text }: Recent) =>
  counted([...pairIds(normalise(title)), ...pairIds(normalise(text.slice(0, 900)))].map((id) => [id, 1] as const));

const printOf = ({ title, text, fingerprint: { words, places } }: Recent) => ({
  words: new Map(words),
  places: places.map(([name, site, inTitle = false]) => ({ name, site, inTitle })),
  pairs: pairsOfText({ title, text }),
});
