import { ConsultationRefusal, inPreparation } from '../consultation/index.js';
import { SurveyRefusal, SurveyRefusalCode } from './survey.refusal.js';

/** One change to a survey while its consultation is being prepared; all refusals are the survey's. */
export async function inSurvey<Made extends { readonly id: string }>(
  ...given: Parameters<typeof inPreparation<Made, Made | SurveyRefusal>>
): Promise<Made | SurveyRefusal> {
  const answer = await inPreparation<Made, Made | SurveyRefusal>(...given);
  return answer instanceof ConsultationRefusal ? new SurveyRefusal(SurveyRefusalCode.STEP_NOT_ALLOWED) : answer;
}
