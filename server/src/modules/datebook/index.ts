import type { ModuleDefinition } from '../../kernel/module.js';
import { CalendarFeed } from './calendar-feed.entity.js';
import { datebookEvents } from './datebook.events.js';
import { DatebookResolver } from './datebook.resolver.js';
import { datebookRoutes } from './datebook.routes.js';

/** 日程: consultations and deadlines as calendar programs read them, one at a time or as a person's own feed. */
export const datebookModule: ModuleDefinition = {
  name: 'datebook',
  layer: 'views',
  entities: [CalendarFeed],
  events: [datebookEvents],
  resolvers: [DatebookResolver],
  httpRoutes: datebookRoutes,
};
