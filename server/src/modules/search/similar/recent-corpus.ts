import { prepared, type ReadContext } from '../../../kernel/read.js';
import type { KeptFingerprint } from './fingerprint.js';
import { Corpus } from './similar.js';

/** How rare words are is read from the newest texts, this many. */
const READ = 4000;
/** It changes slowly: a word does not become frequent within the hour. */
const KEPT_MS = 30 * 60_000;

const recentQuery = prepared<{ fingerprint: KeptFingerprint }, { limit: number }>(
  'search.recentFingerprints',
  `select fingerprint from search_entry where fingerprint is not null order by happened_at desc limit :limit`,
);

const keptOf = new WeakMap<ReadContext, { readonly corpus: Corpus; readonly at: number; readonly size: number }>();

/** How rare words and places are among recent topics and demands. */
export async function recentCorpus(read: ReadContext, now: Date): Promise<Corpus> {
  const kept = keptOf.get(read);
  // A young corpus grows fast: it is read again until it is worth keeping.
  if (kept && kept.size === READ && now.getTime() - kept.at < KEPT_MS && now.getTime() >= kept.at) return kept.corpus;
  const rows = await read.all(recentQuery, { limit: READ });
  const corpus = new Corpus(
    rows.map(({ fingerprint: { words, places } }) => ({
      words: new Map(words),
      places: places.map(([name, site]) => ({ name, site })),
    })),
  );
  keptOf.set(read, { corpus, at: now.getTime(), size: rows.length });
  return corpus;
}
