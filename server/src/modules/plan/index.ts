import type { ModuleDefinition } from '../../kernel/module.js';
import { PlanEntry, PlanEntryStep, PlanImport } from './plan.entity.js';
import { planEvents } from './plan.events.js';
import { PlanImportResolver, PlanResolver } from './plan.resolver.js';
import { planRoutes } from './plan.routes.js';

export const planModule: ModuleDefinition = {
  name: 'plan',
  layer: 'meetings',
  entities: [PlanEntry, PlanEntryStep, PlanImport],
  events: [planEvents],
  resolvers: [PlanResolver, PlanImportResolver],
  httpRoutes: planRoutes,
};
