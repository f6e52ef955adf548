import { ref } from '@mikro-orm/core';
import { authorize } from '../../../kernel/authorize.js';
import type { RequestContext } from '../../../kernel/context.js';
import { keepCorrections, type Said } from '../../../kernel/corrections/index.js';
import { badInput } from '../../../kernel/errors.js';
import { BODY_MAX, dayInput, textInput } from '../../../kernel/text.js';
import { expectVersion } from '../../../kernel/version.js';
import { Party } from '../consultation.entity.js';
import { ConsultationRefusal, ConsultationRefusalCode } from '../consultation.refusal.js';
import { inPreparation } from '../in-preparation.js';
import { WishSurvey } from '../preparation.entity.js';
import type { RecordWishSurveyInput } from './preparation.inputs.js';

/** The wishes gathered before the meeting (商前问卷), with how many were asked and answered. */
export async function recordWishSurvey(
  ctx: RequestContext,
  input: RecordWishSurveyInput,
): Promise<WishSurvey | ConsultationRefusal> {
  const { askedCount, answeredCount } = input;
  const summary = textInput(input.summary, { field: 'summary', max: BODY_MAX, required: true });
  const conductedOn = dayInput(input.conductedOn, 'conductedOn');
  if (askedCount < 1) throw badInput('askedCount', 'POSITIVE');
  if (answeredCount < 0) throw badInput('answeredCount', 'POSITIVE');
  return inPreparation<WishSurvey, WishSurvey | ConsultationRefusal>(ctx, input, {
    act: 'recordWishSurvey',
    by: 'INVITED',
    work: async ({ tx, consultation, seat, canOrganise, record }) => {
      authorize(canOrganise || seat?.party === Party.TOWNSHIP, 'record a wish survey');
      if (answeredCount > askedCount) {
        return new ConsultationRefusal(ConsultationRefusalCode.MORE_ANSWERS_THAN_ASKED);
      }
      const given = { askedCount, answeredCount, summary, conductedOn };
      let survey = await tx.em.findOne(WishSurvey, { consultation });
      if (survey) {
        expectVersion(survey, input.version ?? 0);
        keepCorrections(tx, { record: 'wish_survey', id: survey.id }, asText(survey), asText(given), null);
        Object.assign(survey, given);
      } else {
        survey = tx.em.create(WishSurvey, { ...given, consultation: ref(consultation) });
        tx.em.persist(survey);
      }
      record('surveyRecorded');
      return survey;
    },
  });
}

type Noted = Pick<WishSurvey, 'askedCount' | 'answeredCount' | 'summary' | 'conductedOn'>;
const asText = ({ askedCount, answeredCount, summary, conductedOn }: Noted): Said => ({
  askedCount: String(askedCount),
  answeredCount: String(answeredCount),
  summary,
  conductedOn,
});
