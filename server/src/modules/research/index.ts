import type { ModuleDefinition } from '../../kernel/module.js';
import { fileAccess } from './file-access.js';
import { ResearchFinding } from './findings/finding.entity.js';
import { ResearchAnswer, ResearchSuggestion } from './report/suggestion.entity.js';
import { researchEvents } from './research.events.js';
import { researchPersonal } from './research.personal.js';
import { ResearchResolver } from './research.resolver.js';
import { ResearchOfViewer } from './research.viewer.js';
import { ResearchGoer, ResearchTrip } from './research-trip.entity.js';

export { giveTripOn } from './plan/give-trip-on.js';

/** 调研、走访 outside any consultation: a plan, who went, what they found, the report, and what became of what it suggests. */
export const researchModule: ModuleDefinition = {
  name: 'research',
  layer: 'meetings',
  entities: [ResearchTrip, ResearchGoer, ResearchFinding, ResearchSuggestion, ResearchAnswer],
  personal: researchPersonal,
  events: [researchEvents],
  resolvers: [ResearchOfViewer, ResearchResolver],
  fileAccess,
};
