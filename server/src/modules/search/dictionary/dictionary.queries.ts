import type { RequestContext } from '../../../kernel/context.js';
import { prepared } from '../../../kernel/read.js';
import { canEditDictionary } from '../search.policy.js';
import type { Dictionary, DictionaryWord } from './dictionary.types.js';

const termsQuery = prepared<DictionaryWord>(
  'search.dictionaryTerms',
  `select id, term, note, coalesce(also_called, '{}') as "alsoCalled" from dictionary_term order by term limit 2000`,
);
const countQuery = prepared<{ count: number }>(
  'search.dictionaryFromRecords',
  `select (select count(*) from township) + (select count(*) from department) + (select count(*) from sector)
     + (select count(*) from member) as count`,
);

export async function readDictionary(ctx: RequestContext): Promise<Dictionary> {
  const [terms, records] = await Promise.all([ctx.read.all(termsQuery, {}), ctx.read.one(countQuery, {})]);
  return { terms, fromRecords: records?.count ?? 0, viewerCanEdit: canEditDictionary(ctx.viewer) };
}
