import { ref } from '@mikro-orm/core';
import type { RequestContext } from '../../kernel/context.js';
import { readableCode } from '../../kernel/running-number.js';
import { NOTE_MAX, textInput } from '../../kernel/text.js';
import { expectVersion } from '../../kernel/version.js';
import { type Answer, questionnaireOf } from './change-questionnaire.js';
import { inSurvey } from './in-survey.js';
import { Questionnaire, QuestionnaireAnswer } from './questionnaire.entity.js';
import { questionsInput } from './questionnaire.rules.js';
import { questionsSet } from './survey.events.js';
import type { SetQuestionsInput } from './survey.inputs.js';
import { SurveyRefusal, SurveyRefusalCode } from './survey.refusal.js';

/** What is asked. It can be changed until somebody has answered. */
export function setQuestions(ctx: RequestContext, input: SetQuestionsInput): Promise<Answer> {
  const questions = questionsInput(input.questions);
  const intro = textInput(input.intro, { field: 'intro', max: NOTE_MAX }) ?? '';
  return inSurvey<Questionnaire>(ctx, input, {
    act: 'setQuestions',
    by: 'ORGANISERS',
    replay: (tx, id) => tx.em.findOneOrFail(Questionnaire, id),
    work: async (preparation) => {
      const { tx, consultation } = preparation;
      let questionnaire = await questionnaireOf(preparation);
      if (questionnaire) {
        expectVersion(questionnaire, input.version ?? 0);
        if ((await tx.em.count(QuestionnaireAnswer, { questionnaire })) > 0) {
          return new SurveyRefusal(SurveyRefusalCode.QUESTIONS_ANSWERED);
        }
        questionnaire.questions = questions;
        questionnaire.intro = intro;
      } else {
        questionnaire = tx.em.create(Questionnaire, {
          consultation: ref(consultation),
          code: readableCode(8),
          intro,
          questions,
        });
        tx.em.persist(questionnaire);
      }
      tx.record(questionsSet({ consultationId: consultation.id, questionnaireId: questionnaire.id }));
      return questionnaire;
    },
  });
}
