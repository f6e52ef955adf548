import type { ModuleDefinition } from '../../kernel/module.js';
import { briefingEvents } from './briefing.events.js';
import { BriefingResolver } from './briefing.resolver.js';
import { BriefingReceipt } from './briefing-receipt.entity.js';

/** 会前简报: everything prepared for a consultation on one page, and who has read it. */
export const briefingModule: ModuleDefinition = {
  name: 'briefing',
  layer: 'views',
  entities: [BriefingReceipt],
  events: [briefingEvents],
  resolvers: [BriefingResolver],
};
