import type { ModuleDefinition } from '../../kernel/module.js';
import { archiveRoutes } from './archive/archive.routes.js';
import { minutesEvents } from './minutes.events.js';
import { MinutesResolver } from './minutes.resolver.js';

export { meetingVerify } from './archive/archive.cli.js';
export { Minutes, MinutesStatus } from './minutes.entity.js';
export { readMinutes } from './read-minutes.js';

/** 协商纪要, and the file of the whole meeting. */
export const minutesModule: ModuleDefinition = {
  events: [minutesEvents],
  resolvers: [MinutesResolver],
  httpRoutes: archiveRoutes,
};
