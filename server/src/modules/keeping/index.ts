import type { ModuleDefinition } from '../../kernel/module.js';
import { readHouseStatus } from './house-status.js';
import { keepingJobs } from './jobs.js';
import { keepingEvents } from './keeping.events.js';
import { KeepingResolver } from './keeping.resolver.js';
import { KeepingRun } from './keeping-run.entity.js';

export { restored } from './keeping.events.js';
export { recordedBackupQuery } from './keeping.queries.js';
export { KeepingKind, KeepingRun } from './keeping-run.entity.js';
export { type Ended, recordRun } from './record-run.js';

/** What keeps the house: backups, drills, and how it stands. */
export const keepingModule: ModuleDefinition = {
  name: 'keeping',
  layer: 'entry',
  entities: [KeepingRun],
  events: [keepingEvents],
  resolvers: [KeepingResolver],
  jobs: keepingJobs,
  howItStands: readHouseStatus,
};
