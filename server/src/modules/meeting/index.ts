import type { ModuleDefinition } from '../../kernel/module.js';
import { AgreementResolver } from './agreement/agreement.resolver.js';
import { SecretBallot, SecretReservation, VotedMark } from './agreement/secret-ballot.entity.js';
import { sweepBallots } from './agreement/sweep-ballots.js';
import { archiveRoutes } from './archive/archive.routes.js';
import { Broadcast, BroadcastLine } from './broadcast/broadcast.entity.js';
import { BroadcastResolver } from './broadcast/broadcast.resolver.js';
import { showLinesJob } from './broadcast/show-lines.js';
import { prepareConvenedMeeting } from './commands/prepare-meeting.js';
import { FloorResolver } from './floor/floor.resolver.js';
import { floorRoutes } from './floor/floor.routes.js';
import {
  AgendaItem,
  ChairTerm,
  ConsensusClause,
  DemandResponse,
  HandCount,
  Meeting,
  Minutes,
  PointOfOrderCategory,
  SpeakerEntry,
  Stance,
  Statement,
} from './meeting.entity.js';
import { meetingEvents } from './meeting.events.js';
import { MeetingResolver } from './meeting.resolver.js';
import { MinutesResolver } from './minutes/minutes.resolver.js';
import { MinutesAnswer } from './minutes/minutes-answer.entity.js';
import { MinutesEditor } from './minutes/minutes-editor.entity.js';
import { MeetingObserver, ObserverLike, ObserverOpinion } from './observers/meeting-observer.entity.js';
import { OpinionResolver } from './opinion-groups/opinion.resolver.js';
import { OpinionItem, OpinionRound, OpinionVote } from './opinion-groups/opinion-round.entity.js';
import { FloorQuestion, QuestionLike } from './questions/floor-question.entity.js';
import { QuestionResolver } from './questions/question.resolver.js';
import { AttendanceEntry } from './record/attendance-entry.entity.js';
import { MeetingEvent } from './record/meeting-event.entity.js';
import { RecordResolver } from './record/record.resolver.js';
import { SaidResolver } from './said/said.resolver.js';
import { StatementVersion } from './said/statement-version.entity.js';
import { WordingResolver } from './wording/wording.resolver.js';

export { meetingVerify } from './archive/archive.cli.js';
export { prepareMeeting } from './commands/prepare-meeting.js';
export * from './meeting.entity.js';
export { MeetingRefusal, MeetingRefusalCode } from './meeting.refusal.js';
export { readMinutes } from './minutes/read-minutes.js';
export { PromisePart } from './promise.rules.js';
export { meetingReplay } from './record/record.cli.js';

export const meetingModule: ModuleDefinition = {
  name: 'meeting',
  layer: 'meetings',
  entities: [
    AgendaItem,
    ChairTerm,
    ConsensusClause,
    DemandResponse,
    HandCount,
    Meeting,
    Minutes,
    PointOfOrderCategory,
    SpeakerEntry,
    Stance,
    Statement,
    AttendanceEntry,
    Broadcast,
    BroadcastLine,
    MeetingEvent,
    MeetingObserver,
    ObserverLike,
    ObserverOpinion,
    MinutesAnswer,
    MinutesEditor,
    StatementVersion,
    FloorQuestion,
    QuestionLike,
    VotedMark,
    SecretBallot,
    SecretReservation,
    OpinionRound,
    OpinionItem,
    OpinionVote,
  ],
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
