import { prepared, type ReadContext } from '../../../kernel/read.js';
import { readTogether } from '../../../kernel/read-together.js';
import { LearnedCategories, TopicCategory } from './category.js';
import type { KeptFingerprint } from './fingerprint.js';

/** The newest decisions: what a house calls things changes over the years. */
const READ = 4000;
const KEPT_MS = 30 * 60_000;

const confirmedQuery = prepared<
  { category: TopicCategory; fingerprint: KeptFingerprint },
  { categories: readonly TopicCategory[]; limit: number }
>(
  'search.confirmedCategories',
  `select t.category, e.fingerprint from topic t join search_entry e on e.kind = 'TOPIC' and e.record_id = t.id
   where t.category = any(:categories::text[]) and t.status not in ('DRAFT', 'SUBMITTED', 'RETURNED')
     and e.fingerprint is not null
   order by t.id desc limit :limit`,
);

/** Of each app, and when. */
const keptOf = new WeakMap<ReadContext, { readonly learned: LearnedCategories; readonly at: number }>();

/** Learned from the topics that were screened: whoever screens one lets its category stand or changes it. */
export async function learnedCategories(read: ReadContext, now: Date): Promise<LearnedCategories> {
  const kept = keptOf.get(read);
  if (kept && Math.abs(now.getTime() - kept.at) < KEPT_MS) return kept.learned;
  return learn(read, now);
}

const learn = readTogether(async (read, now: Date) => {
  const rows = await read.all(confirmedQuery, { categories: Object.values(TopicCategory), limit: READ });
  const learned = new LearnedCategories(rows.map(({ category, fingerprint: { words } }) => ({ category, words })));
  keptOf.set(read, { learned, at: now.getTime() });
  return learned;
});
