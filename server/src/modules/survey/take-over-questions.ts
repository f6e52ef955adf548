import { ref } from '@mikro-orm/core';
import { readableCode } from '../../kernel/running-number.js';
import type { Transaction } from '../../kernel/transaction.js';
import type { Preparation } from '../consultation/index.js';
import { questionnaireOf } from './change-questionnaire.js';
import { Questionnaire, type StoredQuestion } from './questionnaire.entity.js';
import { questionsSet } from './survey.events.js';

/** Whether somebody has begun a survey here: what they wrote is not written over. */
export const hasQuestions = async (tx: Transaction, consultationId: string): Promise<boolean> =>
  (await tx.em.count(Questionnaire, { consultation: consultationId })) > 0;

/** What is asked, without what it is asked about and without its answers. */
export interface AskedWords {
  readonly intro: string;
  readonly questions: readonly StoredQuestion[];
}

/** Asks what was asked for another consultation; not open, and without its answers. 0: nothing was asked there. */
export async function takeOverQuestions(preparation: Preparation, fromConsultationId: string): Promise<number> {
  const from = await preparation.tx.em.findOne(Questionnaire, { consultation: fromConsultationId });
  return from ? askLike(preparation, from) : 0;
}

/** Asks these questions; 0: there is a survey already. */
export async function askLike(preparation: Preparation, { intro, questions }: AskedWords): Promise<number> {
  const { tx, consultation } = preparation;
  if (await questionnaireOf(preparation)) return 0;
  const questionnaire = tx.em.create(Questionnaire, {
    ...{ consultation: ref(consultation), code: readableCode(8), intro, questions: [...questions] },
  });
  tx.em.persist(questionnaire);
  tx.record(questionsSet({ consultationId: consultation.id, questionnaireId: questionnaire.id }));
  return questions.length;
}
