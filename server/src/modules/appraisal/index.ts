import type { ModuleDefinition } from '../../kernel/module.js';
import { Appraisal, AppraisalOpinion, AppraisalRound } from './appraisal.entity.js';
import { appraisalEvents } from './appraisal.events.js';
import { appraisalPersonal } from './appraisal.personal.js';
import { AppraisalResolver } from './appraisal.resolver.js';
import { appraisalRoutes } from './appraisal.routes.js';
import { AppraisalOfViewer } from './appraisal.viewer.js';
import { keepReports, onRound } from './keep-reports.js';

export { canRunAppraisals } from './appraisal.policy.js';
export { readAppraisalReport, readAppraisalRoll } from './appraisal.queries.js';
export { STATE_WORDS } from './appraisal.routes.js';
export { FIRST_RULES, GRADE_WORDS } from './grade.rules.js';
export { SECTOR_OF_YEAR, SPECIAL_COMMITTEES_OF_YEAR } from './groups-of-year.sql.js';

/** 年度述职: once a year members tell what they did; opinions, a grade, objections, and the archive. */
export const appraisalModule: ModuleDefinition = {
  name: 'appraisal',
  layer: 'appraisals',
  entities: [Appraisal, AppraisalOpinion, AppraisalRound],
  personal: appraisalPersonal,
  events: [appraisalEvents],
  resolvers: [AppraisalOfViewer, AppraisalResolver],
  httpRoutes: appraisalRoutes,
  reactions: { 'appraisal.roundOpened': onRound, 'appraisal.roundCorrected': onRound },
  jobs: [{ name: 'appraisal.keepReports', schedule: '50 4 * * *', run: keepReports }],
};
