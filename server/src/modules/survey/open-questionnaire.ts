import { dayInChina } from '../../kernel/clock.js';
import type { RequestContext } from '../../kernel/context.js';
import { instantInput } from '../../kernel/text.js';
import { type Answer, askedInput, changed } from './change-questionnaire.js';
import { opened } from './survey.events.js';
import type { OpenQuestionnaireInput } from './survey.inputs.js';
import { SurveyRefusal, SurveyRefusalCode } from './survey.refusal.js';

/** Lets people answer until `closesAt`; opening it again moves the end. */
export function openQuestionnaire(ctx: RequestContext, input: OpenQuestionnaireInput): Promise<Answer> {
  const closesAt = instantInput(input.closesAt, 'closesAt');
  const askedCount = askedInput(input.askedCount);
  return changed(ctx, 'openQuestionnaire', input, (questionnaire, { tx, consultation }) => {
    if (closesAt <= ctx.now()) return new SurveyRefusal(SurveyRefusalCode.CLOSES_TOO_SOON);
    Object.assign(questionnaire, {
      askedCount,
      closesAt,
      closedAt: null,
      openedAt: questionnaire.openedAt ?? ctx.now(),
    });
    const ids = { consultationId: consultation.id, questionnaireId: questionnaire.id };
    tx.record(opened({ ...ids, closesOn: dayInChina(closesAt) }));
    return questionnaire;
  });
}
