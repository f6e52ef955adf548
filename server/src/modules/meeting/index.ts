import type { ModuleDefinition } from '../../kernel/module.js';
import { AgreementResolver } from './agreement/agreement.resolver.js';
import { sweepBallots } from './agreement/sweep-ballots.js';
import { archiveRoutes } from './archive/archive.routes.js';
import { BroadcastResolver } from './broadcast/broadcast.resolver.js';
import { showLinesJob } from './broadcast/show-lines.js';
import { prepareConvenedMeeting } from './commands/prepare-meeting.js';
import { FloorResolver } from './floor/floor.resolver.js';
import { floorRoutes } from './floor/floor.routes.js';
import { meetingEvents } from './meeting.events.js';
import { MeetingResolver } from './meeting.resolver.js';
import { MinutesResolver } from './minutes/minutes.resolver.js';
import { OpinionResolver } from './opinion-groups/opinion.resolver.js';
import { QuestionResolver } from './questions/question.resolver.js';
import { RecordResolver } from './record/record.resolver.js';
import { SaidResolver } from './said/said.resolver.js';
import { WordingResolver } from './wording/wording.resolver.js';

export { meetingVerify } from './archive/archive.cli.js';
export { prepareMeeting } from './commands/prepare-meeting.js';
export * from './meeting.entity.js';
export { MeetingRefusal, MeetingRefusalCode } from './meeting.refusal.js';
export { readMinutes } from './minutes/read-minutes.js';
export { PromisePart } from './promise.rules.js';
export { meetingReplay } from './record/record.cli.js';

export const meetingModule: ModuleDefinition = {
  events: [meetingEvents],
  resolvers: [
    MeetingResolver,
    FloorResolver,
    MinutesResolver,
    RecordResolver,
    BroadcastResolver,
    WordingResolver,
    SaidResolver,
    QuestionResolver,
    AgreementResolver,
    OpinionResolver,
  ],
  httpRoutes: [...floorRoutes, ...archiveRoutes],
  jobs: [showLinesJob],
  reactions: {
    'consultation.convened': prepareConvenedMeeting,
    'meeting.clauseSettled': sweepBallots,
    'meeting.voteVoided': sweepBallots,
  },
};
