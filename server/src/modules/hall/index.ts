import type { ModuleDefinition } from '../../kernel/module.js';
import { BroadcastResolver } from './broadcast/broadcast.resolver.js';
import { showLinesJob } from './broadcast/show-lines.js';
import { hallEvents } from './hall.events.js';
import { HallPollResolver } from './polls/hall-poll.resolver.js';
import { QuestionResolver } from './questions/question.resolver.js';

/** What the whole hall takes part in: questions from the floor, rounds of opinions, and the street that follows. */
export const hallModule: ModuleDefinition = {
  events: [hallEvents],
  resolvers: [QuestionResolver, HallPollResolver, BroadcastResolver],
  jobs: [showLinesJob],
};
