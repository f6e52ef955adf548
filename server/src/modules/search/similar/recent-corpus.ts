import { prepared, type ReadContext } from '../../../kernel/read.js';
import { readTogether } from '../../../kernel/read-together.js';
import type { KeptFingerprint } from './fingerprint.js';
import { Corpus } from './similar.js';

/** How rare words are is read from the newest texts, this many. */
const READ = 4000;
/** It changes slowly: a word does not become frequent within the hour. A young corpus grows faster. */
const KEPT_MS = 30 * 60_000;
const YOUNG_KEPT_MS = 60_000;

const recentQuery = prepared<{ fingerprint: KeptFingerprint }, { limit: number }>(
  'search.recentFingerprints',
  `select fingerprint from search_entry where fingerprint is not null order by happened_at desc limit :limit`,
);

interface Kept {
  readonly corpus: Corpus;
  readonly at: number;
  readonly size: number;
}

const keptOf = new WeakMap<ReadContext, Kept>();

/**
 * How rare words and places are among recent topics and demands. It is read once, however many ask; what is taken in
 * here joins it at once, what others took in with the next reading, which nobody waits for.
 */
export async function recentCorpus(read: ReadContext, now: Date): Promise<Corpus> {
  const kept = keptOf.get(read);
  const keptMs = kept?.size === READ ? KEPT_MS : YOUNG_KEPT_MS;
  if (kept && Math.abs(now.getTime() - kept.at) < keptMs) return kept.corpus;
  const reading = readCorpus(read, now);
  if (!kept) return reading;
  // What is kept will do meanwhile; a reading that fails is tried again by whoever asks next.
  reading.catch(() => undefined);
  return kept.corpus;
}

const readCorpus = readTogether(async (read, now: Date) => {
  const rows = await read.all(recentQuery, { limit: READ });
  const corpus = new Corpus(rows.map(({ fingerprint }) => printOf(fingerprint)));
  keptOf.set(read, { corpus, at: now.getTime(), size: rows.length });
  return corpus;
});

/** Texts that were just taken in count from now on. */
export function joinCorpus(read: ReadContext, prints: readonly KeptFingerprint[]): void {
  for (const print of prints) keptOf.get(read)?.corpus.add(printOf(print));
}

const printOf = ({ words, places }: KeptFingerprint) => ({
  words: new Map(words),
  places: places.map(([name, site]) => ({ name, site })),
});
