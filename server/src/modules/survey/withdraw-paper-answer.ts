import type { RequestContext } from '../../kernel/context.js';
import { notFound } from '../../kernel/errors.js';
import { knownId } from '../../kernel/id.js';
import { inSurvey } from './in-survey.js';
import { AnswerVia, Questionnaire, QuestionnaireAnswer } from './questionnaire.entity.js';
import { paperWithdrawn } from './survey.events.js';
import type { WithdrawPaperAnswerInput } from './survey.inputs.js';
import { SurveyRefusal } from './survey.refusal.js';

/** Takes back a paper that was entered wrongly; answers people gave themselves stay. */
export function withdrawPaperAnswer(
  ctx: RequestContext,
  input: WithdrawPaperAnswerInput,
): Promise<Questionnaire | SurveyRefusal> {
  return inSurvey<Questionnaire>(ctx, input, {
    act: 'withdrawPaperAnswer',
    by: 'ORGANISERS',
    work: async ({ tx, consultation }) => {
      const answer = await tx.em.findOne(
        QuestionnaireAnswer,
        { id: knownId(input.answerId), via: AnswerVia.PAPER, questionnaire: { consultation } },
        { populate: ['questionnaire'] },
      );
      if (!answer) throw notFound();
      tx.em.remove(answer);
      tx.record(paperWithdrawn({ consultationId: consultation.id, answerId: answer.id }));
      return answer.questionnaire.$;
    },
  });
}
