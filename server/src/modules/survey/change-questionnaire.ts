import { LockMode } from '@mikro-orm/core';
import type { RequestContext } from '../../kernel/context.js';
import { badInput, notFound } from '../../kernel/errors.js';
import { expectVersion } from '../../kernel/version.js';
import type { Preparation } from '../consultation/index.js';
import { inSurvey } from './in-survey.js';
import { Questionnaire } from './questionnaire.entity.js';
import { SurveyRefusal } from './survey.refusal.js';

export type Answer = Questionnaire | SurveyRefusal;

export function changed(
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
export async function questionnaireOf({ tx, consultation }: Preparation): Promise<Questionnaire | null> {
  const found = await tx.em.findOne(Questionnaire, { consultation });
  if (found) await tx.em.lock(found, LockMode.PESSIMISTIC_WRITE);
  return found;
}

export function askedInput(askedCount: number | null | undefined): number | null {
  if (askedCount == null) return null;
  if (askedCount < 1) throw badInput('askedCount', 'POSITIVE');
  return askedCount;
}
