import type { ModuleDefinition } from '../../kernel/module.js';
import { displayEvents } from './display.events.js';
import { DisplayResolver } from './display.resolver.js';
import { showNewCode, showSettledMatters } from './reactions.js';
import { Screen } from './screen.entity.js';

export { DISTRICT } from './display.events.js';
export { canRunScreen, canSeeScreens, committeesOfScreens } from './display.policy.js';
export { pairedScreen } from './paired-screen.js';
export { publicOfCommittee } from './public-of-committee.js';
export * from './screen.entity.js';

export const displayModule: ModuleDefinition = {
  name: 'display',
  layer: 'views',
  entities: [Screen],
  events: [displayEvents],
  resolvers: [DisplayResolver],
  reactions: {
    'meeting.minutesConfirmed': showSettledMatters,
    'meeting.joinCodeChanged': showNewCode,
    'meeting.doorCleared': showNewCode,
  },
};
