import { LockMode, ref } from '@mikro-orm/core';
import type { RequestContext } from '../../../kernel/context.js';
import { badInput, notFound } from '../../../kernel/errors.js';
import { readableCode } from '../../../kernel/running-number.js';
import { instantInput, NOTE_MAX, textInput } from '../../../kernel/text.js';
import { expectVersion } from '../../../kernel/version.js';
import { type Preparation } from '../../consultation/index.js';
import { inSurvey } from '../in-survey.js';
import { Questionnaire, QuestionnaireAnswer } from '../questionnaire.entity.js';
import { questionsInput } from '../questionnaire.rules.js';
import { closed, opened, questionsSet } from '../survey.events.js';
import type { CloseQuestionnaireInput, OpenQuestionnaireInput, SetQuestionsInput } from '../survey.inputs.js';
import { SurveyRefusal, SurveyRefusalCode } from '../survey.refusal.js';

type Answer = Questionnaire | SurveyRefusal;

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
    tx.record(opened({ consultationId: consultation.id, questionnaireId: questionnaire.id }));
    return questionnaire;
  });
}

/** Ends it before its time; closing what is closed only notes how many were asked. */
export function closeQuestionnaire(ctx: RequestContext, input: CloseQuestionnaireInput): Promise<Answer> {
  const askedCount = askedInput(input.askedCount);
  return changed(ctx, 'closeQuestionnaire', input, (questionnaire, { tx, consultation }) => {
    if (questionnaire.openedAt === null) return new SurveyRefusal(SurveyRefusalCode.NOT_OPEN);
    questionnaire.askedCount = askedCount;
    questionnaire.closedAt ??= ctx.now();
    tx.record(closed({ consultationId: consultation.id, questionnaireId: questionnaire.id }));
    return questionnaire;
  });
}

function changed(
  ctx: RequestContext,
  act: string,
  input: { readonly consultationId: string; readonly version: number },
  change: (questionnaire: Questionnaire, preparation: Preparation) => Questionnaire | SurveyRefusal,
): Promise<Answer> {
  return inSurvey<Questionnaire>(ctx, input, {
    act,
    by: 'ORGANISERS',
    work: async (preparation) => {
      const questionnaire = await questionnaireOf(preparation);
      if (!questionnaire) throw notFound();
      expectVersion(questionnaire, input.version);
      return change(questionnaire, preparation);
    },
  });
}

/** The survey of this consultation, its row held: those who answer wait for a change and it for them. */
async function questionnaireOf({ tx, consultation }: Preparation): Promise<Questionnaire | null> {
  const found = await tx.em.findOne(Questionnaire, { consultation });
  if (found) await tx.em.lock(found, LockMode.PESSIMISTIC_WRITE);
  return found;
}

function askedInput(askedCount: number | null | undefined): number | null {
  if (askedCount == null) return null;
  if (askedCount < 1) throw badInput('askedCount', 'POSITIVE');
  return askedCount;
}
