import { LockMode } from '@mikro-orm/core';
import { authorize } from '../../../kernel/authorize.js';
import type { RequestContext } from '../../../kernel/context.js';
import { readableCode } from '../../../kernel/running-number.js';
import { textInput } from '../../../kernel/text.js';
import { inTransaction, type Transaction } from '../../../kernel/transaction.js';
import { DeclineReason } from '../screening.entity.js';
import type { SaveDeclineReasonInput } from '../screening.inputs.js';
import { declineReasonSaved } from '../topic.events.js';
import { canEditScreeningLists } from '../topic.policy.js';
import { TopicRefusal, TopicRefusalCode } from '../topic.refusal.js';
import { keyed, positionInput, toEdit, WORDS_MAX } from './save-criterion.js';

/** Adds a reason for declining, or changes one. Topics declined for it keep its code, so they read its present words. */
export async function saveDeclineReason(
  ctx: RequestContext,
  input: SaveDeclineReasonInput,
): Promise<DeclineReason | TopicRefusal> {
  authorize(canEditScreeningLists(ctx.viewer), 'edit the reasons for declining');
  const given = {
    wordsZh: textInput(input.wordsZh, { field: 'wordsZh', max: WORDS_MAX, required: true }),
    wordsEn: textInput(input.wordsEn, { field: 'wordsEn', max: WORDS_MAX, required: true }),
    needsNote: input.needsNote,
    position: positionInput(input.position),
    active: input.active,
  };
  return inTransaction(ctx, async (tx) => {
    const save = async () => {
      const reason = await toEdit(tx, DeclineReason, input);
      if (input.id && !given.active && !(await anotherIsActive(tx, reason.id))) {
        return new TopicRefusal(TopicRefusalCode.LAST_ONE_ACTIVE);
      }
      Object.assign(reason, given);
      if (!input.id) reason.code = `R_${readableCode(8)}`;
      tx.em.persist(reason);
      tx.record(declineReasonSaved({ code: reason.code }));
      return reason;
    };
    return keyed<DeclineReason, DeclineReason | TopicRefusal>(tx, 'saveDeclineReason', input, save, DeclineReason);
  });
}

/** All active ones are locked: two people taking the last two off the list take turns. */
async function anotherIsActive(tx: Transaction, id: string): Promise<boolean> {
  const active = await tx.em.find(
    DeclineReason,
    { active: true },
    { orderBy: { id: 'asc' }, lockMode: LockMode.PESSIMISTIC_WRITE, refresh: true },
  );
  return active.some((one) => one.id !== id);
}
