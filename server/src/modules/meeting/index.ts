import type { ModuleDefinition } from '../../kernel/module.js';
import { prepareConvenedMeeting } from './commands/prepare-meeting.js';
import { FloorResolver } from './floor/floor.resolver.js';
import { floorRoutes } from './floor/floor.routes.js';
import { MeetingResolver } from './meeting.resolver.js';
import { WordingResolver } from './wording/wording.resolver.js';

export { prepareMeeting } from './commands/prepare-meeting.js';
export * from './meeting.entity.js';
export { MeetingRefusal, MeetingRefusalCode } from './meeting.refusal.js';
export { PromisePart } from './promise.rules.js';

export const meetingModule: ModuleDefinition = {
  resolvers: [MeetingResolver, FloorResolver, WordingResolver],
  httpRoutes: floorRoutes,
  reactions: { 'consultation.convened': prepareConvenedMeeting },
};
