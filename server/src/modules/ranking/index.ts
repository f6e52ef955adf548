import type { ModuleDefinition } from '../../kernel/module.js';
import { RankingCandidate, RankingRound, RankingVote } from './ranking.entity.js';
import { rankingEvents } from './ranking.events.js';
import { RankingResolver } from './ranking.resolver.js';
import { RankingOfViewer } from './ranking.viewer.js';

export * from './ranking.entity.js';
export { votersOf } from './voters.js';

/** Members put candidate topics in order; the organiser plans a consultation on what comes first. */
export const rankingModule: ModuleDefinition = {
  name: 'ranking',
  layer: 'meetings',
  entities: [RankingCandidate, RankingRound, RankingVote],
  events: [rankingEvents],
  resolvers: [RankingOfViewer, RankingResolver],
};
