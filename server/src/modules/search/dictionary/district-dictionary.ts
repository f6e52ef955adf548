import { useDictionary } from '../../../kernel/chinese/index.js';
import { prepared, type ReadContext } from '../../../kernel/read.js';
import { readTogether } from '../../../kernel/read-together.js';

/** Changes with any of the words below. */
const stampQuery = prepared<{ stamp: string }>(
  'search.dictionaryStamp',
  `select concat_ws('.', (select concat(count(*), '-', max(id::text)) from dictionary_term),
     (select concat(count(*), '-', sum(version)) from township),
     (select concat(count(*), '-', sum(version)) from department),
     (select count(*) from sector), (select concat(count(*), '-', sum(version)) from member)) as stamp`,
);
const wordsQuery = prepared<{ word: string }>(
  'search.dictionaryWords',
  `select distinct lower(normalize(word, NFKC)) as word from (
     select term as word from dictionary_term where also_called is null
     union all select name from township
     union all select regexp_replace(name, '(镇|乡|街道)$', '') from township
     union all select name from department union all select short_name from department
     union all select name from sector union all select name from member
     union all select unnest(skill_tags) from member) known
   where length(word) between 2 and 20`,
);

/** Up to which change the words are in use, in each app. */
const knownTo = new WeakMap<ReadContext, string>();

/** The house's own words are words: townships, departments, sectors, people, and the terms its admins keep. */
export async function useDistrictDictionary(read: ReadContext): Promise<void> {
  const stamp = (await read.one(stampQuery, {}))?.stamp ?? '';
  // What was being read for somebody else may have begun before this change.
  while ((knownTo.get(read) ?? '') !== stamp) await learnWords(read, stamp);
}

const learnWords = readTogether(async (read, stamp: string) => {
  const rows = await read.all(wordsQuery, {});
  useDictionary(rows.map(({ word }) => word));
  knownTo.set(read, stamp);
});
