import type { ModuleDefinition } from '../../kernel/module.js';
import { Broadcast, BroadcastLine } from './broadcast/broadcast.entity.js';
import { BroadcastResolver } from './broadcast/broadcast.resolver.js';
import { showLinesJob } from './broadcast/show-lines.js';
import { hallEvents } from './hall.events.js';
import { hallPersonal } from './hall.personal.js';
import { HallPoll, HallPollItem, HallPollVote } from './polls/hall-poll.entity.js';
import { HallPollResolver } from './polls/hall-poll.resolver.js';
import { ObserverVote } from './polls/observer-vote.entity.js';
import { FloorQuestion, QuestionLike } from './questions/floor-question.entity.js';
import { ObserverLike } from './questions/observer-like.entity.js';
import { QuestionResolver } from './questions/question.resolver.js';

/** What the whole hall takes part in: questions from the floor, rounds of opinions, and the street that follows. */
export const hallModule: ModuleDefinition = {
  name: 'hall',
  layer: 'hall',
  entities: [
    Broadcast,
    BroadcastLine,
    FloorQuestion,
    ObserverLike,
    HallPoll,
    HallPollItem,
    HallPollVote,
    ObserverVote,
    QuestionLike,
  ],
  personal: hallPersonal,
  events: [hallEvents],
  resolvers: [QuestionResolver, HallPollResolver, BroadcastResolver],
  jobs: [showLinesJob],
};
