import type { ModuleDefinition } from '../../kernel/module.js';
import { listRoutes } from './exports/list.routes.js';
import { listsEvents } from './lists.events.js';
import { ListsResolver } from './lists.resolver.js';
import { ListView } from './views/list-view.entity.js';

/** What people do with lists, whatever is in them: keep one as they filtered it, take it away as a file. */
export const listsModule: ModuleDefinition = {
  name: 'lists',
  layer: 'telling',
  entities: [ListView],
  events: [listsEvents],
  resolvers: [ListsResolver],
  httpRoutes: listRoutes,
};
