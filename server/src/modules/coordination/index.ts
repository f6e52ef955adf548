import type { ModuleDefinition } from '../../kernel/module.js';
import { Coordination, CoordinationParty, CoordinationStep } from './coordination.entity.js';
import { coordinationEvents } from './coordination.events.js';
import { coordinationPersonal } from './coordination.personal.js';
import { CoordinationResolver } from './coordination.resolver.js';
import { CoordinationsOfChain } from './public-coordinations.js';

export { CoordinationStatus } from './coordination.entity.js';
export { readCoordination } from './coordination.queries.js';

/** 协调会: those who can move a matter that is stuck sit together, and a short record says what they agreed. */
export const coordinationModule: ModuleDefinition = {
  name: 'coordination',
  layer: 'coordinations',
  entities: [Coordination, CoordinationParty, CoordinationStep],
  personal: coordinationPersonal,
  events: [coordinationEvents],
  resolvers: [CoordinationResolver, CoordinationsOfChain],
};
