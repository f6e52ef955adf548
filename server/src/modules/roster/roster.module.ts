import { importResolver } from '../../kernel/imports/index.js';
import type { ModuleDefinition } from '../../kernel/module.js';
import { rosterImports } from './commands/import-roster.js';
import { rosterRoutes } from './import.routes.js';
import { RosterResolver } from './roster.resolver.js';

export const rosterModule: ModuleDefinition = {
  resolvers: [RosterResolver, importResolver('rosterImport', rosterImports, 'SECRETARIAT')],
  httpRoutes: rosterRoutes,
};
