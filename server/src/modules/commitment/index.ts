import { whenMinutesConfirmed } from './commands/assign-commitments.js';
import { CommitmentResolver } from './commitment.resolver.js';

export { assignCommitments } from './commands/assign-commitments.js';
export * from './commitment.entity.js';
export { CommitmentAct, PASSED_ON, SETTLED, WITH_DEPARTMENT } from './commitment-acts.rules.js';
export { Timeliness, timelinessBounds } from './timeliness.rules.js';

export const commitmentModule = {
  resolvers: [CommitmentResolver],
  reactions: { 'meeting.minutesConfirmed': whenMinutesConfirmed },
};
