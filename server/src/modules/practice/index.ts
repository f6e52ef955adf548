import type { ModuleDefinition } from '../../kernel/module.js';
import { ConsultationCopy, CopiedPerson } from './copying/consultation-copy.entity.js';
import { CopyingResolver } from './copying/copying.resolver.js';
import { Practice, PracticeUse, PracticeVersion } from './library/practice.entity.js';
import { PracticeResolver } from './library/practice.resolver.js';
import { practiceRoutes } from './library/practice.routes.js';
import { PracticeOfViewer } from './library/practice.viewer.js';
import { practiceEvents } from './practice.events.js';

export { practiceTitleOnRecord } from './library/practice-title.sql.js';

/** 照上一次办, 经验库: a consultation begins with what an earlier one had, or with what another committee learned. */
export const practiceModule: ModuleDefinition = {
  name: 'practice',
  layer: 'reports',
  entities: [ConsultationCopy, CopiedPerson, Practice, PracticeUse, PracticeVersion],
  events: [practiceEvents],
  resolvers: [CopyingResolver, PracticeResolver, PracticeOfViewer],
  httpRoutes: practiceRoutes,
};
