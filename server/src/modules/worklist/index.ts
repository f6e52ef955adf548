import type { ModuleDefinition } from '../../kernel/module.js';
import { LineHolder } from './line-holder.entity.js';
import { LineSetAside } from './line-set-aside.entity.js';
import { pruneMarks } from './prune.js';
import { worklistEvents } from './worklist.events.js';
import { WorklistResolver } from './worklist.resolver.js';

/** What waits for whom: read from what the others keep, by the policy of each act. */
export const worklistModule: ModuleDefinition = {
  name: 'worklist',
  layer: 'telling',
  entities: [LineHolder, LineSetAside],
  events: [worklistEvents],
  resolvers: [WorklistResolver],
  jobs: [{ name: 'worklist.prune', schedule: '50 3 * * *', run: pruneMarks }],
};
