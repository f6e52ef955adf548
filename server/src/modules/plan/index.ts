import { ORGANISERS } from '../../kernel/audience.js';
import { importResolver } from '../../kernel/imports/index.js';
import type { ModuleDefinition } from '../../kernel/module.js';
import { planImports } from './import/import-plan.js';
import { PlanEntry, PlanEntryStep, PlanImport } from './plan.entity.js';
import { planEvents } from './plan.events.js';
import { planPersonal } from './plan.personal.js';
import { PlanImportChoicesResolver, PlanResolver } from './plan.resolver.js';
import { planRoutes } from './plan.routes.js';

export { type PlanFacts, PlanState, stateOf } from './plan-entry.rules.js';

export const planModule: ModuleDefinition = {
  name: 'plan',
  layer: 'meetings',
  entities: [PlanEntry, PlanEntryStep, PlanImport],
  personal: planPersonal,
  events: [planEvents],
  resolvers: [PlanResolver, PlanImportChoicesResolver, importResolver('planImport', planImports, ...ORGANISERS)],
  httpRoutes: planRoutes,
};
