import type { ModuleDefinition } from '../../kernel/module.js';
import { IntakeImport, IntakeMapping, IntakeRow } from './intake.entity.js';
import { intakeEvents } from './intake.events.js';
import { intakePersonal } from './intake.personal.js';
import { IntakeResolver } from './intake.resolver.js';
import { intakeRoutes } from './intake.routes.js';
import { runImports } from './run-imports.js';

export * from './intake.entity.js';
export { receiveFile } from './receive-file.js';
export { runImports } from './run-imports.js';

export const intakeModule: ModuleDefinition = {
  name: 'intake',
  layer: 'entry',
  entities: [IntakeImport, IntakeMapping, IntakeRow],
  personal: intakePersonal,
  events: [intakeEvents],
  resolvers: [IntakeResolver],
  httpRoutes: intakeRoutes,
  // Often, because somebody is looking: an import that a crash left behind goes on as soon as any server is up.
  jobs: [{ name: 'intake.runImports', everySeconds: 1, run: runImports }],
};
