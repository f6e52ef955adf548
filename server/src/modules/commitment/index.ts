import { AcceptanceResolver } from './acceptance/acceptance.resolver.js';
import { whenMinutesConfirmed } from './commands/assign-commitments.js';
import { CommitmentResolver } from './commitment.resolver.js';
import { fileAccess } from './file-access.js';
import { ProgressResolver } from './progress/progress.resolver.js';

export { AcceptanceInvitation } from './acceptance/acceptance-invitation.entity.js';
export { assignCommitments } from './commands/assign-commitments.js';
export * from './commitment.entity.js';
export { CommitmentAct, PASSED_ON, SETTLED, WITH_DEPARTMENT } from './commitment-acts.rules.js';
export { Timeliness, timelinessBounds } from './timeliness.rules.js';

export const commitmentModule = {
  resolvers: [CommitmentResolver, ProgressResolver, AcceptanceResolver],
  fileAccess,
  reactions: { 'meeting.minutesConfirmed': whenMinutesConfirmed },
};
