import type { ModuleDefinition } from '../../kernel/module.js';
import { WorklistResolver } from './worklist.resolver.js';

/** What waits for whom: read from what the others keep, by the policy of each act. */
export const worklistModule: ModuleDefinition = {
  name: 'worklist',
  layer: 'telling',
  resolvers: [WorklistResolver],
};
