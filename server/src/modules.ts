import 'reflect-metadata';
import { filesModule } from './kernel/files/index.js';
import { importsModule } from './kernel/imports/index.js';
import type { ModuleDefinition } from './kernel/module.js';
import { auditModule } from './modules/audit/index.js';
import { briefingModule } from './modules/briefing/index.js';
import { calendarModule } from './modules/calendar/index.js';
import { commitmentModule } from './modules/commitment/index.js';
import { consultationModule } from './modules/consultation/index.js';
import { displayModule } from './modules/display/index.js';
import { documentModule } from './modules/document/index.js';
import { dutyModule } from './modules/duty/index.js';
import { identityModule } from './modules/identity/index.js';
import { insightModule } from './modules/insight/index.js';
import { intakeModule } from './modules/intake/index.js';
import { meetingModule } from './modules/meeting/index.js';
import { noticeModule } from './modules/notice/index.js';
import { opinionModule } from './modules/opinion/index.js';
import { outreachModule } from './modules/outreach/index.js';
import { planModule } from './modules/plan/index.js';
import { rankingModule } from './modules/ranking/index.js';
import { rosterModule } from './modules/roster/index.js';
import { searchModule } from './modules/search/index.js';
import { surveyModule } from './modules/survey/index.js';
import { topicModule } from './modules/topic/index.js';

/** Every module of the product. What one does because another did something shows here too, as its reactions. */
export const modules: readonly ModuleDefinition[] = [
  filesModule,
  importsModule,
  identityModule,
  calendarModule,
  rosterModule,
  topicModule,
  consultationModule,
  surveyModule,
  rankingModule,
  planModule,
  meetingModule,
  commitmentModule,
  opinionModule,
  dutyModule,
  displayModule,
  insightModule,
  searchModule,
  intakeModule,
  briefingModule,
  documentModule,
  outreachModule,
  noticeModule,
  auditModule,
];
