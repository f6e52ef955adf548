import type { ModuleDefinition } from '../../kernel/module.js';
import { calendarEvents } from './calendar.events.js';
import { CalendarResolver } from './calendar.resolver.js';

export const calendarModule: ModuleDefinition = {
  name: 'calendar',
  layer: 'accounts',
  events: [calendarEvents],
  resolvers: [CalendarResolver],
};
