import type { ModuleDefinition } from '../../kernel/module.js';
import { archiveRoutes } from './archive/archive.routes.js';
import { MinutesCorrigendum } from './corrigendum/corrigendum.entity.js';
import { CorrigendumResolver } from './corrigendum.resolver.js';
import { Minutes } from './minutes.entity.js';
import { minutesEvents } from './minutes.events.js';
import { MinutesResolver } from './minutes.resolver.js';
import { MinutesAnswer } from './minutes-answer.entity.js';
import { MinutesEditor } from './minutes-editor.entity.js';

export { meetingVerify } from './archive/archive.cli.js';
export { foreignTo } from './check/check-minutes.rules.js';
export { readCorrigenda } from './corrigendum/read-corrigenda.js';
export { Minutes, MinutesStatus } from './minutes.entity.js';
export { authorizeWriter as authorizeMinutesWriter } from './minutes-desk.js';
export { givenOut, readMinutes } from './read-minutes.js';

/** 协商纪要, and the file of the whole meeting. */
export const minutesModule: ModuleDefinition = {
  name: 'minutes',
  layer: 'hall',
  entities: [Minutes, MinutesAnswer, MinutesCorrigendum, MinutesEditor],
  events: [minutesEvents],
  resolvers: [MinutesResolver, CorrigendumResolver],
  httpRoutes: archiveRoutes,
};
