import { Synonyms } from '../../../kernel/chinese/index.js';
import { prepared, type ReadContext } from '../../../kernel/read.js';
import { readTogether } from '../../../kernel/read-together.js';

const stampQuery = prepared<{ stamp: string }>(
  'search.synonymsStamp',
  `select concat(count(*), '-', max(created_at)) as stamp from dictionary_term where also_called is not null`,
);
const groupsQuery = prepared<{ words: string[] }>(
  'search.synonyms',
  'select term || also_called as words from dictionary_term where also_called is not null order by term',
);

const kept = new WeakMap<ReadContext, { readonly stamp: string; readonly synonyms: Synonyms }>();

/** What people here call one thing by several names, as the house keeps it. */
export async function districtSynonyms(read: ReadContext): Promise<Synonyms> {
  const stamp = (await read.one(stampQuery, {}))?.stamp ?? '';
  const known = kept.get(read);
  return known?.stamp === stamp ? known.synonyms : readSynonyms(read, stamp);
}

const readSynonyms = readTogether(async (read, stamp: string) => {
  const synonyms = new Synonyms((await read.all(groupsQuery, {})).map(({ words }) => words));
  kept.set(read, { stamp, synonyms });
  return synonyms;
});
