import { importResolver } from '../../kernel/imports/index.js';
import type { ModuleDefinition } from '../../kernel/module.js';
import { planImports } from './commands/import-plan.js';
import { PLANNERS, PlanImportChoicesResolver, PlanResolver } from './plan.resolver.js';
import { planRoutes } from './plan.routes.js';

export const planModule: ModuleDefinition = {
  resolvers: [PlanResolver, PlanImportChoicesResolver, importResolver('planImport', planImports, ...PLANNERS)],
  httpRoutes: planRoutes,
};
