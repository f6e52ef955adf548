import { ref } from '@mikro-orm/core';
import { readableCode } from '../../kernel/running-number.js';
import type { Transaction } from '../../kernel/transaction.js';
import type { Preparation } from '../consultation/index.js';
import { questionnaireOf } from './change-questionnaire.js';
import { Questionnaire } from './questionnaire.entity.js';
import { questionsSet } from './survey.events.js';

/** Whether somebody has begun a survey here: what they wrote is not written over. */
export const hasQuestions = async (tx: Transaction, consultationId: string): Promise<boolean> =>
  (await tx.em.count(Questionnaire, { consultation: consultationId })) > 0;

/** Asks what was asked for another consultation; not open, and without its answers. False: nothing was asked there. */
export async function takeOverQuestions(preparation: Preparation, fromConsultationId: string): Promise<number> {
  const { tx, consultation } = preparation;
  const from = await tx.em.findOne(Questionnaire, { consultation: fromConsultationId });
  if (!from || (await questionnaireOf(preparation))) return 0;
  const { intro, questions } = from;
  const questionnaire = tx.em.create(Questionnaire, {
    ...{ consultation: ref(consultation), code: readableCode(8), intro, questions },
  });
  tx.em.persist(questionnaire);
  tx.record(questionsSet({ consultationId: consultation.id, questionnaireId: questionnaire.id }));
  return questions.length;
}
