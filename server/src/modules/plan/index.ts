import type { ModuleDefinition } from '../../kernel/module.js';
import { PlanImportResolver, PlanResolver } from './plan.resolver.js';
import { planRoutes } from './plan.routes.js';

export const planModule: ModuleDefinition = {
  resolvers: [PlanResolver, PlanImportResolver],
  httpRoutes: planRoutes,
};
