import { ref } from '@mikro-orm/core';
import { authorize } from '../../../kernel/authorize.js';
import type { RequestContext } from '../../../kernel/context.js';
import { notFound } from '../../../kernel/errors.js';
import { knownId } from '../../../kernel/id.js';
import { NOTE_MAX, textInput } from '../../../kernel/text.js';
import { inTransaction } from '../../../kernel/transaction.js';
import { expectVersion } from '../../../kernel/version.js';
import { accountIdOf } from '../../../kernel/viewer.js';
import { ConsultationStatus } from '../consultation.entity.js';
import { ConsultationRefusal, ConsultationRefusalCode } from '../consultation.refusal.js';
import { holdConsultation } from '../in-preparation.js';
import { Suggestion } from '../preparation.entity.js';
import type { AnswerSuggestionInput } from './preparation.inputs.js';
import { SuggestionAnswer } from './suggestion-answer.entity.js';

/**
 * What becomes of a member's suggestion, told back to the member: taken up and where, or not and why. At any time, also long
 * after the meeting; said again it stands beside what was said before.
 */
export function answerSuggestion(
  ctx: RequestContext,
  input: AnswerSuggestionInput,
): Promise<Suggestion | ConsultationRefusal> {
  const words = textInput(input.words, { field: 'words', max: NOTE_MAX, required: true });
  return inTransaction(ctx, async (tx) => {
    const known = await tx.em.findOne(Suggestion, knownId(input.suggestionId));
    if (!known) throw notFound();
    const { consultation, canOrganise, record } = await holdConsultation(tx, known.consultation.id);
    await tx.em.refresh(known);
    authorize(canOrganise, 'answer a suggestion');
    if (consultation.status === ConsultationStatus.CANCELLED)
      return new ConsultationRefusal(ConsultationRefusalCode.STEP_NOT_ALLOWED, consultation.status);
    if (known.withdrawnAt) return new ConsultationRefusal(ConsultationRefusalCode.SUGGESTION_WITHDRAWN);
    const answers = await tx.em.find(SuggestionAnswer, { suggestion: known.id }, { orderBy: { id: 'asc' } });
    const last = answers.at(-1);
    expectVersion({ version: answers.length }, input.answersSeen, {
      outcome: last?.outcome ?? null,
      words: last?.words ?? null,
    });
    if (last?.outcome === input.outcome && last.words === words) return known;
    tx.em.persist(
      tx.em.create(SuggestionAnswer, {
        suggestion: ref(known),
        outcome: input.outcome,
        words,
        answeredAt: ctx.now(),
        answeredBy: accountIdOf(ctx.viewer),
      }),
    );
    record('suggestionAnswered', {
      suggestionId: known.id,
      participantId: known.participant.id,
      outcome: input.outcome,
    });
    return known;
  });
}
