import { prepared, type ReadContext } from '../../kernel/read.js';
import { TAKEN_DOWN_TITLE } from '../consultation/index.js';
import { briefTitleOnRecord } from '../opinion/index.js';

const query = prepared<{ id: string }, { ids: readonly string[] }>(
  'search.briefsOffTheRecord',
  `select b.id from opinion_brief b where b.id = any(:ids::uuid[]) and ${briefTitleOnRecord('b')} = '${TAKEN_DOWN_TITLE}'`,
);

/**
 * Those of the briefs that are called by no name of their own, since it was taken down. What is found by is read in when a
 * record changes; what it is called is asked when it is shown.
 */
export async function briefsOffTheRecord(read: ReadContext, ids: readonly string[]): Promise<ReadonlySet<string>> {
  if (ids.length === 0) return new Set();
  return new Set((await read.all(query, { ids })).map(({ id }) => id));
}
