import type { ModuleDefinition } from '../../kernel/module.js';
import { ConsultationCopy, CopiedPerson } from './copying/consultation-copy.entity.js';
import { CopyingResolver } from './copying/copying.resolver.js';
import { practiceEvents } from './practice.events.js';

/** 照上一次办: a consultation begins with what an earlier one had. */
export const practiceModule: ModuleDefinition = {
  name: 'practice',
  layer: 'reports',
  entities: [ConsultationCopy, CopiedPerson],
  events: [practiceEvents],
  resolvers: [CopyingResolver],
};
