import { UniqueConstraintViolationException } from '@mikro-orm/core';
import { authorize } from '../../../kernel/authorize.js';
import { normalise } from '../../../kernel/chinese/index.js';
import type { RequestContext } from '../../../kernel/context.js';
import { badInput } from '../../../kernel/errors.js';
import { NOTE_MAX, textInput } from '../../../kernel/text.js';
import { inTransaction } from '../../../kernel/transaction.js';
import { DictionaryTerm } from '../search.entity.js';
import { dictionaryTermAdded } from '../search.events.js';
import { canEditDictionary } from '../search.policy.js';
import { SearchRefusal, SearchRefusalCode } from '../search.refusal.js';
import { DictionaryWord } from './dictionary.types.js';

const MOST_SYNONYMS = 20;
const WORD = /^[\p{L}\p{N}]{2,20}$/u;

export const shown = ({ id, term, note, alsoCalled }: DictionaryTerm) =>
  Object.assign(new DictionaryWord(), { id, term, note, alsoCalled: alsoCalled ?? [] });

/** From now on this is one word. Texts known already are found by it as before; `search rebuild` ranks them by it too. */
export async function addDictionaryTerm(
  ctx: RequestContext,
  input: { readonly term: string; readonly note?: string | null; readonly alsoCalled?: readonly string[] | null },
): Promise<DictionaryWord | SearchRefusal> {
  authorize(canEditDictionary(ctx.viewer), 'edit the dictionary');
  const term = normalise(textInput(input.term, { field: 'term', max: 100, required: true }));
  const note = textInput(input.note, { field: 'note', max: NOTE_MAX });
  const alsoCalled = [...new Set((input.alsoCalled ?? []).map(normalise))].filter(
    (word) => word !== '' && word !== term,
  );
  if (alsoCalled.length > MOST_SYNONYMS) throw badInput('alsoCalled', 'TOO_MANY');
  if (![term, ...alsoCalled].every((word) => WORD.test(word))) return new SearchRefusal(SearchRefusalCode.NOT_A_WORD);
  try {
    return await inTransaction(ctx, async (tx) => {
      const word = tx.em.create(DictionaryTerm, {
        term,
        note,
        alsoCalled: alsoCalled.length > 0 ? alsoCalled : null,
      });
      await tx.em.persist(word).flush();
      tx.record(dictionaryTermAdded({ termId: word.id }));
      return shown(word);
    });
  } catch (error) {
    if (error instanceof UniqueConstraintViolationException) return new SearchRefusal(SearchRefusalCode.TERM_KNOWN);
    throw error;
  }
}
