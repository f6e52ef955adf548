import type { ModuleDefinition } from '../../kernel/module.js';
import { AgendaItem } from './agenda/agenda-item.entity.js';
import { PlannedAgenda } from './agenda/planned-agenda.entity.js';
import { AgreementResolver } from './agreement/agreement.resolver.js';
import { ClauseResolver } from './agreement/clause.resolver.js';
import { ConsensusClause, HandCount, Stance } from './agreement/consensus-clause.entity.js';
import { SecretBallot, SecretReservation, VotedMark } from './agreement/secret-ballot.entity.js';
import { sweepBallots } from './agreement/sweep-ballots.js';
import { AnswersResolver } from './answers/answers.resolver.js';
import { DemandResponse } from './answers/demand-response.entity.js';
import { SuggestionResolver } from './answers/suggestion.resolver.js';
import { ChairTerm } from './chair/chair-term.entity.js';
import { CourseResolver } from './course/course.resolver.js';
import { prepareConvenedMeeting } from './course/prepare-meeting.js';
import { floorEvents } from './floor.events.js';
import { floorPersonal } from './floor.personal.js';
import { FloorResolver } from './floor.resolver.js';
import { FloorOfViewer } from './floor.viewer.js';
import { LiveResolver } from './live/live.resolver.js';
import { PointOfOrderCategory, SpeakerEntry } from './queue/speaker-entry.entity.js';
import { floorRoutes } from './queue/speaking-times.routes.js';
import { SendingOutResolver } from './sending-out/sending-out.resolver.js';
import { Statement } from './statements/statement.entity.js';
import { StatementVersion } from './statements/statement-version.entity.js';
import { StatementsResolver } from './statements/statements.resolver.js';

export { AGENDA } from './agenda/agenda.sql.js';
export { AgendaItem, AgendaItemStatus, AgendaPart } from './agenda/agenda-item.entity.js';
export { demandsWithoutDisposition } from './agenda/demands-in-the-way.js';
export { LiveAgendaItem } from './agenda/live-agenda.types.js';
export { forgetPlannedAgenda, planAgenda, planAgendaLike } from './agenda/plan-agenda.js';
export { PlannedAgenda, type PlannedItem } from './agenda/planned-agenda.entity.js';
export { type RawAgendaItem, toLiveAgenda } from './agenda/read-agenda.js';
export { CLAUSES } from './agreement/clauses.sql.js';
export { ClauseStatus, ConsensusClause } from './agreement/consensus-clause.entity.js';
export { type RawClause, toLiveClause } from './agreement/live-clause.js';
export { LiveClause } from './agreement/live-clause.types.js';
export { DemandResponse } from './answers/demand-response.entity.js';
export { DEMANDS } from './answers/demands.sql.js';
export { CONTEST_WORKING_DAYS } from './answers/hold-contest.js';
export { demandWithout, type RawDemand, toLiveDemand } from './answers/live-demand.js';
export { LiveDemand } from './answers/live-demand.types.js';
export { readOwnSide, speaksForTownship } from './answers/own-answer.js';
export { SpeakingShare } from './queue/live-floor.types.js';
export { SHARES } from './queue/queue.sql.js';
export { SpeakerEntry } from './queue/speaker-entry.entity.js';
export { LiveStatement } from './statements/live-statement.types.js';
export { Statement } from './statements/statement.entity.js';
export { statements } from './statements/statements.sql.js';

/** What goes on at the table: agenda, who speaks, what is said, asked, answered and agreed. */
export const floorModule: ModuleDefinition = {
  name: 'floor',
  layer: 'floor',
  entities: [
    AgendaItem,
    ChairTerm,
    ConsensusClause,
    DemandResponse,
    HandCount,
    PlannedAgenda,
    PointOfOrderCategory,
    SecretBallot,
    SecretReservation,
    SpeakerEntry,
    Stance,
    Statement,
    StatementVersion,
    VotedMark,
  ],
  personal: floorPersonal,
  events: [floorEvents],
  resolvers: [
    FloorOfViewer,
    LiveResolver,
    CourseResolver,
    SendingOutResolver,
    FloorResolver,
    StatementsResolver,
    AnswersResolver,
    SuggestionResolver,
    ClauseResolver,
    AgreementResolver,
  ],
  httpRoutes: floorRoutes,
  reactions: {
    'consultation.convened': prepareConvenedMeeting,
    'meeting.clauseSettled': sweepBallots,
    'meeting.voteVoided': sweepBallots,
  },
};
