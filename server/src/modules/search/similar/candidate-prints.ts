import { prepared, type ReadContext } from '../../../kernel/read.js';
import { fingerprintOf, type KeptFingerprint } from './fingerprint.js';
import type { Fingerprint } from './similar.js';

/** Texts that are compared again and again are taken apart once: so many are kept, those asked for last. */
const MOST_KEPT = 1000;

export interface ToCompare {
  readonly recordId: string;
  readonly title: string;
  /** Differs whenever the entry was written anew. */
  readonly written: string;
}

export interface Compared {
  readonly print: Fingerprint;
  readonly text: string;
}

const textsQuery = prepared<
  { recordId: string; text: string; fingerprint: KeptFingerprint },
  { kind: string; ids: readonly string[] }
>(
  'search.textsToCompare',
  `select record_id as "recordId", text, fingerprint from search_entry
   where kind = :kind and record_id = any(:ids::uuid[]) and fingerprint is not null`,
);

const kept = new Map<string, Compared>();
const keyOf = (kind: string, { recordId, written }: ToCompare) => `${kind} ${recordId} ${written}`;

/** What these entries say, by their key; only those not met before are read. */
export async function printsOf<Candidate extends ToCompare>(
  read: ReadContext,
  kind: string,
  candidates: readonly Candidate[],
): Promise<{ readonly candidate: Candidate; readonly compared: Compared }[]> {
  const unknown = candidates.filter((candidate) => !kept.has(keyOf(kind, candidate)));
  const rows =
    unknown.length > 0 ? await read.all(textsQuery, { kind, ids: unknown.map(({ recordId }) => recordId) }) : [];
  const found = new Map(rows.map((row) => [row.recordId, row]));
  return candidates.flatMap((candidate) => {
    const key = keyOf(kind, candidate);
    const row = found.get(candidate.recordId);
    const compared =
      kept.get(key) ??
      (row && {
        text: row.text,
        print: fingerprintOf({ id: candidate.recordId, title: candidate.title, text: row.text }, row.fingerprint),
      });
    if (!compared) return [];
    kept.delete(key);
    kept.set(key, compared);
    for (const oldest of kept.keys()) {
      if (kept.size <= MOST_KEPT) break;
      kept.delete(oldest);
    }
    return [{ candidate, compared }];
  });
}
