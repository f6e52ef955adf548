import type { ModuleDefinition } from '../../kernel/module.js';
import { HandedOver } from './handed-over.entity.js';
import { successionEvents } from './succession.events.js';
import { SuccessionResolver } from './succession.resolver.js';

/** 离任与交接: somebody is a member no longer, and what they had in hand is another's. */
export const successionModule: ModuleDefinition = {
  name: 'succession',
  layer: 'views',
  entities: [HandedOver],
  events: [successionEvents],
  resolvers: [SuccessionResolver],
};
