import { importResolver } from '../../kernel/imports/index.js';
import type { ModuleDefinition } from '../../kernel/module.js';
import { AcceptanceResolver } from './acceptance/acceptance.resolver.js';
import { archiveRoutes } from './archive/archive.routes.js';
import { whenMinutesConfirmed } from './commands/assign-commitments.js';
import { CommitmentResolver } from './commitment.resolver.js';
import { fileAccess } from './file-access.js';
import { climbLadder } from './ladder/climb-ladder.js';
import { LookBackResolver } from './look-back/look-back.resolver.js';
import { OutcomeResolver } from './outcome/outcome.resolver.js';
import { progressImports } from './progress/import-progress.js';
import { ProgressResolver } from './progress/progress.resolver.js';
import { progressRoutes } from './progress/progress-import.routes.js';
import { VerificationResolver } from './verification/verification.resolver.js';

export { AcceptanceInvitation } from './acceptance/acceptance-invitation.entity.js';
export { archiveVerify } from './archive/archive.cli.js';
export { StuckParty } from './clock/clock.types.js';
export { assignCommitments } from './commands/assign-commitments.js';
export * from './commitment.entity.js';
export { CommitmentAct, PASSED_ON, SETTLED, WITH_DEPARTMENT } from './commitment-acts.rules.js';
export { readCommitment } from './commitment-detail.queries.js';
export { readWhoseTurn } from './commitment-list.queries.js';
export { climbLadder } from './ladder/climb-ladder.js';
export { LookBack, LookBackKind } from './look-back/look-back.entity.js';
export { ProgressImport } from './progress/progress-import.entity.js';
export { Timeliness, timelinessBounds } from './timeliness.rules.js';

export const commitmentModule: ModuleDefinition = {
  resolvers: [
    CommitmentResolver,
    ProgressResolver,
    importResolver('progressImport', progressImports, 'DEPARTMENT_OFFICER'),
    AcceptanceResolver,
    OutcomeResolver,
    LookBackResolver,
    VerificationResolver,
  ],
  fileAccess,
  httpRoutes: [...progressRoutes, ...archiveRoutes],
  jobs: [{ name: 'commitment.climbLadder', schedule: '*/10 8-19 * * *', run: climbLadder }],
  reactions: { 'meeting.minutesConfirmed': whenMinutesConfirmed },
};
