import { importResolver } from '../../kernel/imports/index.js';
import type { ModuleDefinition } from '../../kernel/module.js';
import { AcceptanceAnswer } from './acceptance/acceptance-answer.entity.js';
import { AcceptanceInvitation } from './acceptance/acceptance-invitation.entity.js';
import { AcceptanceMark } from './acceptance/acceptance-mark.entity.js';
import { AcceptanceOddity } from './acceptance/acceptance-oddity.entity.js';
import { AcceptanceResolver } from './acceptance.resolver.js';
import { anonymiseResidents } from './anonymise-residents.js';
import { ArchiveResolver } from './archive/archive.resolver.js';
import { archiveRoutes } from './archive/archive.routes.js';
import {
  whenContestDismissed,
  whenContestDropped,
  whenContestReopened,
  whenContestUpheld,
  whenMinutesConfirmed,
} from './assignment/assign-commitments.js';
import { takeOverMatters } from './assignment/take-over-matters.js';
import { CarriedOverResolver } from './carried-over/carried-over.resolver.js';
import { DemandTurn } from './carried-over/demand-turn.entity.js';
import { PassedOnDemand } from './carried-over/passed-on-demand.entity.js';
import { returnCarriedOver } from './carried-over/return-carried-over.js';
import { HeldClauseResolver } from './clause/clause.resolver.js';
import { ClauseWaiver } from './clause/clause-waiver.entity.js';
import { CommitmentTurn } from './clock/commitment-turn.entity.js';
import { Commitment } from './commitment.entity.js';
import { commitmentEvents } from './commitment.events.js';
import { commitmentPersonal } from './commitment.personal.js';
import { CommitmentResolver } from './commitment.resolver.js';
import { CommitmentOfViewer } from './commitment.viewer.js';
import { CommitmentStep } from './commitment-step.entity.js';
import { fileAccess } from './file-access.js';
import { HandlingLink } from './handling-link/handling-link.entity.js';
import { HandlingLinkUse } from './handling-link/handling-link-use.entity.js';
import { HandlingLinkResolver } from './handling-link.resolver.js';
import { climbLadder } from './ladder/climb-ladder.js';
import { LadderStep } from './ladder/ladder-step.entity.js';
import { LookBack } from './look-back/look-back.entity.js';
import { LookBackResolver } from './look-back.resolver.js';
import { lookAfterMatters } from './matters/kept-matters.js';
import { MendingResolver } from './mending.resolver.js';
import { OutcomeResolver } from './outcome/outcome.resolver.js';
import { progressImports } from './progress/import-progress.js';
import { ProgressEntry } from './progress/progress-entry.entity.js';
import { ProgressImport } from './progress/progress-import.entity.js';
import { progressRoutes } from './progress/progress-import.routes.js';
import { ProgressStage } from './progress/progress-stage.entity.js';
import { ProgressResolver } from './progress.resolver.js';
import { RelapseReport } from './relapse-report/relapse-report.entity.js';
import { RelapseReportResolver } from './relapse-report.resolver.js';
import { Reply } from './reply/reply.entity.js';
import { ReviewResolver } from './review/review.resolver.js';
import { ReviewStep } from './review/review-step.entity.js';
import { TakeDown } from './take-down/take-down.entity.js';
import { TakeDownResolver } from './take-down/take-down.resolver.js';
import { SiteFence } from './verification/site-fence.entity.js';
import { Verification } from './verification/verification.entity.js';
import { VerificationResolver } from './verification.resolver.js';

export { AcceptanceInvitation } from './acceptance/acceptance-invitation.entity.js';
export { invitedCountOf } from './acceptance/tally.queries.js';
export { capacityIn } from './act-on.js';
export { archiveVerify } from './archive/archive.cli.js';
export { assignCommitments } from './assignment/assign-commitments.js';
export { giveCommitmentOn } from './assignment/give-on.js';
export { giveDemandsBack, STILL_PASSED_ON } from './carried-over/give-demands-back.js';
export { clauseWaits } from './clauses.sql.js';
export { StuckParty } from './clock/clock.types.js';
export * from './commitment.entity.js';
export { CommitmentRefusalCode } from './commitment.refusal.js';
export { CommitmentAct, PASSED_ON, SETTLED, WITH_DEPARTMENT } from './commitment-acts.rules.js';
export { readCommitment } from './commitment-detail.queries.js';
export { readWhoseTurn } from './commitment-list.queries.js';
export { AWAITS_LEADER, type Scoped, scoped, VISIBLE } from './commitment-row.js';
export { climbLadder } from './ladder/climb-ladder.js';
export { LookBack, LookBackKind } from './look-back/look-back.entity.js';
export { mattersCheck, mattersRebuild } from './matters/matters.cli.js';
export { ProgressImport } from './progress/progress-import.entity.js';
export { promiseWaits } from './promises.sql.js';
export { PublicCommitment } from './public-chain.types.js';
export { RelapseReport } from './relapse-report/relapse-report.entity.js';
export { REVIEW_WORKING_DAYS } from './review/review.rules.js';
export { isAuthorOf, LAST_REVIEW_STEP } from './review/review.sql.js';
export {
  consultationTakenDownAt,
  demandTakenDownAt,
  isFileReleased,
  isFileTakenDown,
  offTheRecord,
  stepTakenDownAt,
} from './take-down/off-the-record.js';
export { deadlineState, Timeliness, timelinessBounds } from './timeliness.rules.js';
export { leadFullNameOf, leadIdOf, leadNameOf, ledByOwnTownship } from './unit.js';

export const commitmentModule: ModuleDefinition = {
  name: 'commitment',
  layer: 'promises',
  entities: [
    AcceptanceAnswer,
    AcceptanceInvitation,
    AcceptanceMark,
    AcceptanceOddity,
    ClauseWaiver,
    Commitment,
    CommitmentStep,
    CommitmentTurn,
    DemandTurn,
    HandlingLink,
    HandlingLinkUse,
    LadderStep,
    LookBack,
    PassedOnDemand,
    ProgressEntry,
    ProgressImport,
    ProgressStage,
    RelapseReport,
    Reply,
    ReviewStep,
    SiteFence,
    TakeDown,
    Verification,
  ],
  personal: commitmentPersonal,
  events: [commitmentEvents],
  resolvers: [
    CommitmentOfViewer,
    ArchiveResolver,
    CommitmentResolver,
    ProgressResolver,
    importResolver('progressImport', progressImports, 'DEPARTMENT_OFFICER'),
    AcceptanceResolver,
    OutcomeResolver,
    HeldClauseResolver,
    CarriedOverResolver,
    LookBackResolver,
    RelapseReportResolver,
    MendingResolver,
    VerificationResolver,
    TakeDownResolver,
    ReviewResolver,
    HandlingLinkResolver,
  ],
  fileAccess,
  httpRoutes: [...progressRoutes, ...archiveRoutes],
  jobs: [
    { name: 'commitment.climbLadder', schedule: '*/10 8-19 * * *', run: climbLadder },
    { name: 'commitment.returnCarriedOver', schedule: '7 0 * * *', run: returnCarriedOver },
    { name: 'commitment.anonymiseResidents', schedule: '20 2 * * *', run: anonymiseResidents },
    { name: 'commitment.lookAfterMatters', schedule: '20 3 * * *', run: lookAfterMatters },
  ],
  reactions: {
    'identity.accountDisabled': returnCarriedOver,
    'identity.actingDirectorRevoked': returnCarriedOver,
    'roster.organisationRetired': takeOverMatters,
    'meeting.minutesConfirmed': whenMinutesConfirmed,
    'meeting.contestDismissed': whenContestDismissed,
    'meeting.contestDropped': whenContestDropped,
    'meeting.contestUpheld': whenContestUpheld,
    'meeting.contestReopened': whenContestReopened,
  },
};
