import { prepared, type ReadContext } from '../../kernel/read.js';
import { isAnythingTakenDown, TAKEN_DOWN_TITLE } from '../consultation/index.js';
import { briefTitleOnRecord } from '../opinion/index.js';

/** By what whoever asks finds what was taken down: those who see all of it, and its committee. */
export interface Insight extends Record<string, unknown> {
  readonly seesAll: boolean;
  readonly committeeIds: readonly string[];
}

const OFF_BRIEF = (b: string) => `${briefTitleOnRecord(b)} = '${TAKEN_DOWN_TITLE}'`;

/**
 * What the entries `e` of a search are cut down by: what was taken down is found by those who answer for it, and to nobody
 * else a hit or a count says that there was such a thing. A brief that is called by it is the desk's to find.
 */
export const OFF_RECORD = `e.record_id in (select o.record_id from record_taken_down o)
  and not coalesce(e.committee_id = any(:committeeIds::uuid[]), false)`;
export const NAMED_OFF_RECORD = `e.kind = 'BRIEF' and exists (select from opinion_brief b where b.id = e.record_id and ${OFF_BRIEF('b')})`;

/**
 * A practice of whose consultation something was taken down is found by nobody: its words, in the library, are read without
 * what was taken down, and what is found by is not.
 */
export const LESS_THAN_WRITTEN = `e.kind = 'PRACTICE' and ${isAnythingTakenDown('e.parent_id')}`;

const query = prepared<{ id: string }, { ids: readonly string[] }>(
  'search.briefsOffTheRecord',
  `select b.id from opinion_brief b where b.id = any(:ids::uuid[]) and ${OFF_BRIEF('b')}`,
);

/**
 * Those of the briefs that are called by no name of their own, since it was taken down. What is found by is read in when a
 * record changes; what it is called is asked when it is shown.
 */
export async function briefsOffTheRecord(read: ReadContext, ids: readonly string[]): Promise<ReadonlySet<string>> {
  if (ids.length === 0) return new Set();
  return new Set((await read.all(query, { ids })).map(({ id }) => id));
}
