import type { ModuleDefinition } from '../../kernel/module.js';
import { importRoutes } from './import.routes.js';
import { RosterImportResolver, RosterResolver } from './roster.resolver.js';

export const rosterModule: ModuleDefinition = {
  resolvers: [RosterResolver, RosterImportResolver],
  httpRoutes: importRoutes,
};
