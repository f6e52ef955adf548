import type { ModuleDefinition, Reaction } from '../../kernel/module.js';
import { inTransaction } from '../../kernel/transaction.js';
import { alignPreparation } from '../consultation/index.js';
import { Questionnaire, QuestionnaireAnswer, RaisedWish } from './questionnaire.entity.js';
import { surveyEvents } from './survey.events.js';
import { surveyPersonal } from './survey.personal.js';
import { SurveyResolver } from './survey.resolver.js';

export { QuestionKind, type StoredQuestion } from './questionnaire.entity.js';
export { statusOf } from './questionnaire.rules.js';
export { type Asked, type Results, resultsOf, type Tallies } from './results.rules.js';
export { ASKED, TALLIES } from './survey.sql.js';
export { SurveyResults, SurveyStatus } from './survey.types.js';
export { type AskedWords, askLike, hasQuestions, takeOverQuestions } from './take-over-questions.js';

/** The first answer is a fact of the preparation. Those who answer do not wait for those who prepare. */
const align: Reaction<'survey.answered'> = (ctx, { data }) =>
  inTransaction(ctx, (tx) => alignPreparation(tx, data.consultationId));

export const surveyModule: ModuleDefinition = {
  name: 'survey',
  layer: 'meetings',
  entities: [Questionnaire, QuestionnaireAnswer, RaisedWish],
  personal: surveyPersonal,
  events: [surveyEvents],
  resolvers: [SurveyResolver],
  reactions: { 'survey.answered': align },
};
