import type { ModuleDefinition } from '../../kernel/module.js';
import { planEvents } from './plan.events.js';
import { PlanImportResolver, PlanResolver } from './plan.resolver.js';
import { planRoutes } from './plan.routes.js';

export const planModule: ModuleDefinition = {
  events: [planEvents],
  resolvers: [PlanResolver, PlanImportResolver],
  httpRoutes: planRoutes,
};
