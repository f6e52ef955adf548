import type { ModuleDefinition } from '../../kernel/module.js';
import { importRoutes } from './import.routes.js';
import { rosterEvents } from './roster.events.js';
import { RosterImportResolver, RosterResolver } from './roster.resolver.js';

export const rosterModule: ModuleDefinition = {
  events: [rosterEvents],
  resolvers: [RosterResolver, RosterImportResolver],
  httpRoutes: importRoutes,
};
