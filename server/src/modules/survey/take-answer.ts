import { badInput } from '../../kernel/errors.js';
import { knownIdOrNull } from '../../kernel/id.js';
import type { Transaction } from '../../kernel/transaction.js';
import type { Consultation } from '../consultation/index.js';
import { Demand, InterestGroup } from '../consultation/index.js';
import type { Questionnaire, StoredAnswers } from './questionnaire.entity.js';
import { answersInput, type GivenAnswer } from './questionnaire.rules.js';
import { SurveyRefusal, SurveyRefusalCode } from './survey.refusal.js';

export interface CheckedAnswer {
  readonly interestGroupId: string | null;
  readonly answers: StoredAnswers;
}

/** What was answered, checked against the questions, the groups and the demands of the consultation. */
export async function checkedAnswer(
  tx: Transaction,
  questionnaire: Questionnaire,
  consultation: Consultation,
  given: { readonly interestGroupId?: string | null; readonly answers: readonly GivenAnswer[] },
): Promise<CheckedAnswer | SurveyRefusal> {
  const interestGroupId = knownIdOrNull(given.interestGroupId);
  if (interestGroupId && !(await tx.em.findOne(InterestGroup, { id: interestGroupId, consultation }))) {
    throw badInput('interestGroupId', 'UNKNOWN');
  }
  const demands = await tx.em.find(Demand, { consultation }, { fields: ['id'] });
  const { answers, missing } = answersInput(
    questionnaire.questions,
    given.answers,
    demands.map(({ id }) => id),
  );
  if (missing) return new SurveyRefusal(SurveyRefusalCode.ANSWER_MISSING, missing);
  if (Object.keys(answers).length === 0) {
    return new SurveyRefusal(SurveyRefusalCode.ANSWER_MISSING, questionnaire.questions[0]?.id ?? null);
  }
  return { interestGroupId, answers };
}
