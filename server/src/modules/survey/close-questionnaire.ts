import type { RequestContext } from '../../kernel/context.js';
import { type Answer, askedInput, changed } from './change-questionnaire.js';
import { closed } from './survey.events.js';
import type { CloseQuestionnaireInput } from './survey.inputs.js';
import { SurveyRefusal, SurveyRefusalCode } from './survey.refusal.js';

/** Ends it before its time; closing what is closed only notes how many were asked. */
export function closeQuestionnaire(ctx: RequestContext, input: CloseQuestionnaireInput): Promise<Answer> {
  const askedCount = askedInput(input.askedCount);
  return changed(ctx, 'closeQuestionnaire', input, (questionnaire, { tx, consultation }) => {
    if (questionnaire.openedAt === null) return new SurveyRefusal(SurveyRefusalCode.NOT_OPEN);
    questionnaire.askedCount = askedCount;
    const early =
      questionnaire.closedAt === null && questionnaire.closesAt !== null && questionnaire.closesAt > ctx.now();
    questionnaire.closedAt ??= ctx.now();
    tx.record(closed({ consultationId: consultation.id, questionnaireId: questionnaire.id, early }));
    return questionnaire;
  });
}
