import { queryOf } from '../../kernel/chinese/index.js';
import type { Reaction } from '../../kernel/module.js';
import { prepared } from '../../kernel/read.js';
import { indexWhatIsStale } from './index-records.js';

const termQuery = prepared<{ term: string }, { id: string }>(
  'search.dictionaryTerm',
  'select term from dictionary_term where id = :id',
);

/**
 * Records are found by pairs of characters, so a new word changes nothing there; but it is compared as one word from now
 * on, and the records that hold it already are cut anew.
 */
export const termAdded: Reaction<'search.dictionaryTermAdded'> = async (ctx, { data }) => {
  const known = await ctx.read.one(termQuery, { id: data.termId });
  const holding = known && queryOf([{ word: known.term, han: /^\p{Script=Han}+$/u.test(known.term) }]);
  if (!holding) return;
  await ctx.em.execute(
    'update search_entry set record_version = -1 where fingerprint is not null and lexemes @@ ?::tsquery',
    [holding],
  );
  await indexWhatIsStale(ctx);
};
