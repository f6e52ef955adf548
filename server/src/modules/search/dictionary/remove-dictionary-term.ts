import { authorize } from '../../../kernel/authorize.js';
import type { RequestContext } from '../../../kernel/context.js';
import { notFound } from '../../../kernel/errors.js';
import { knownId } from '../../../kernel/id.js';
import { inTransaction } from '../../../kernel/transaction.js';
import { DictionaryTerm } from '../search.entity.js';
import { dictionaryTermRemoved } from '../search.events.js';
import { canEditDictionary } from '../search.policy.js';
import { shown } from './add-dictionary-term.js';
import { DictionaryWord } from './dictionary.types.js';

/** Removing what is not there any more changes nothing. */
export async function removeDictionaryTerm(ctx: RequestContext, id: string): Promise<DictionaryWord> {
  authorize(canEditDictionary(ctx.viewer), 'edit the dictionary');
  return inTransaction(ctx, async (tx) => {
    const word = await tx.em.findOne(DictionaryTerm, knownId(id));
    if (!word) throw notFound();
    tx.em.remove(word);
    tx.record(dictionaryTermRemoved({ termId: word.id }));
    return shown(word);
  });
}
