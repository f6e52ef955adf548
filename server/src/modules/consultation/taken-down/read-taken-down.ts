import { prepared, type ReadContext } from '../../../kernel/read.js';
import { committeeScope, isInScope } from '../../../kernel/scope.js';
import type { Viewer } from '../../../kernel/viewer.js';
import { type TakenDownWords, WithoutMatter } from './without-matter.rules.js';

const wordsQuery = prepared<TakenDownWords, { id: string }>(
  'consultation.takenDownWords',
  `with off as materialized (select w.demand_id, w.part, w.words from taken_down_words w where w.consultation_id = :id::uuid)
   select exists (select from off where part = 'ALL') as all, exists (select from off where part in ('ALL', 'MINUTES')) as minutes,
     (select coalesce(json_agg(distinct demand_id) filter (where demand_id is not null), '[]') from off) as "demandIds",
     (select coalesce(json_agg(distinct words) filter (where part = 'NAME'), '[]') from off) as names,
     (select coalesce(json_agg(distinct words) filter (where part = 'WORDS'), '[]') from off) as passages,
     (select coalesce(json_agg(d.title), '[]') from demand d
       where d.consultation_id = :id::uuid and d.id not in (select demand_id from off where demand_id is not null)) as others
   where exists (select from off)`,
);

/** What takes the words of matters that were taken down out of a text; null where all of the consultation stands. */
export async function withoutTakenDownOf(read: ReadContext, consultationId: string): Promise<WithoutMatter | null> {
  const down = await read.one(wordsQuery, { id: consultationId });
  return down && new WithoutMatter(down);
}

/** Those who answer for the file read it whole: the secretariat, leaders, the committee's own. */
export const readsItWhole = (viewer: Viewer | null, committeeId: string): boolean =>
  isInScope(committeeScope(viewer), committeeId);

/** The same for one reader: null also where it is theirs to read whole. */
export async function withoutTakenDownFor(
  { read, viewer }: { readonly read: ReadContext; readonly viewer: Viewer | null },
  { id, committeeId }: { readonly id: string; readonly committeeId: string },
): Promise<WithoutMatter | null> {
  return readsItWhole(viewer, committeeId) ? null : withoutTakenDownOf(read, id);
}
