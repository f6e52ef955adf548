import { LockMode, ref } from '@mikro-orm/core';
import type { RequestContext } from '../../kernel/context.js';
import { notFound } from '../../kernel/errors.js';
import { accountIdOf } from '../../kernel/viewer.js';
import { InterestGroup } from '../consultation/index.js';
import { inSurvey } from './in-survey.js';
import { AnswerVia, Questionnaire, QuestionnaireAnswer } from './questionnaire.entity.js';
import { statusOf } from './questionnaire.rules.js';
import { paperEntered } from './survey.events.js';
import type { EnterPaperAnswerInput } from './survey.inputs.js';
import { SurveyRefusal, SurveyRefusalCode } from './survey.refusal.js';
import { checkedAnswer } from './take-answer.js';

/** 代录: an answer somebody gave on paper. */
export function enterPaperAnswer(
  ctx: RequestContext,
  input: EnterPaperAnswerInput,
): Promise<QuestionnaireAnswer | SurveyRefusal> {
  return inSurvey<QuestionnaireAnswer>(ctx, input, {
    act: 'enterPaperAnswer',
    by: 'ORGANISERS',
    replay: (tx, id) => tx.em.findOneOrFail(QuestionnaireAnswer, id),
    work: async ({ tx, consultation }) => {
      const questionnaire = await tx.em.findOne(
        Questionnaire,
        { consultation },
        { lockMode: LockMode.PESSIMISTIC_READ },
      );
      if (!questionnaire) throw notFound();
      if (statusOf(questionnaire, ctx.now()) !== 'OPEN') return new SurveyRefusal(SurveyRefusalCode.NOT_OPEN);
      const checked = await checkedAnswer(tx, questionnaire, consultation, input);
      if (checked instanceof SurveyRefusal) return checked;
      const answer = tx.em.create(QuestionnaireAnswer, {
        questionnaire: ref(questionnaire),
        via: AnswerVia.PAPER,
        interestGroup: checked.interestGroupId
          ? tx.em.getReference(InterestGroup, checked.interestGroupId, { wrapped: true })
          : null,
        answers: checked.answers,
        answeredAt: ctx.now(),
        enteredBy: accountIdOf(ctx.viewer),
      });
      tx.em.persist(answer);
      tx.record(paperEntered({ consultationId: consultation.id, answerId: answer.id }));
      return answer;
    },
  });
}
