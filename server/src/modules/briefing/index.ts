import type { ModuleDefinition } from '../../kernel/module.js';
import { briefingEvents } from './briefing.events.js';
import { BriefingResolver } from './briefing.resolver.js';

/** 会前简报: everything prepared for a consultation on one page, and who has read it. */
export const briefingModule: ModuleDefinition = { events: [briefingEvents], resolvers: [BriefingResolver] };
