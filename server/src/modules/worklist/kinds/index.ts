import type { WaitingLines } from '../waiting.js';
import * as appraisals from './appraisals.js';
import * as briefs from './briefs.js';
import * as commitments from './commitments.js';
import * as consultations from './consultations.js';
import * as coordinations from './coordinations.js';
import * as directives from './directives.js';
import * as house from './house.js';
import * as practices from './practices.js';
import * as records from './records.js';
import * as reports from './reports.js';
import * as research from './research.js';
import * as stories from './stories.js';
import * as studios from './studios.js';
import * as tasks from './tasks.js';
import * as topics from './topics.js';

/** Everything that waits for somebody, in the order of a matter's life. */
export const waitingLines: readonly WaitingLines[] = [
  topics,
  consultations,
  research,
  studios,
  records,
  commitments,
  directives,
  coordinations,
  tasks,
  briefs,
  stories,
  practices,
  reports,
  appraisals,
  house,
].flatMap((ofOne) => Object.values(ofOne));
