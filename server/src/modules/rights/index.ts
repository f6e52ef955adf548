import type { ModuleDefinition } from '../../kernel/module.js';
import { forgetRequests } from './forget-requests.js';
import { PersonalRequest } from './personal-request.entity.js';
import { rightsEvents } from './rights.events.js';
import { rightsPersonal } from './rights.personal.js';
import { RightsResolver } from './rights.resolver.js';
import { rightsRoutes } from './rights.routes.js';

/** 个人信息申请: somebody asks what is kept of them, and has it corrected, erased or given to them. */
export const rightsModule: ModuleDefinition = {
  name: 'rights',
  layer: 'tasks',
  entities: [PersonalRequest],
  personal: rightsPersonal,
  events: [rightsEvents],
  resolvers: [RightsResolver],
  httpRoutes: rightsRoutes,
  jobs: [{ name: 'rights.forgetRequests', schedule: '50 3 * * *', run: forgetRequests }],
};
