import type { ModuleDefinition } from '../../kernel/module.js';
import { DisplayResolver } from './display.resolver.js';
import { showNewCode, showSettledMatters } from './reactions.js';

export * from './screen.entity.js';

export const displayModule: ModuleDefinition = {
  resolvers: [DisplayResolver],
  reactions: {
    'meeting.minutesConfirmed': showSettledMatters,
    'meeting.joinCodeChanged': showNewCode,
    'meeting.doorCleared': showNewCode,
  },
};
