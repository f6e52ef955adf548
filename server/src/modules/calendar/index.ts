import type { ModuleDefinition } from '../../kernel/module.js';
import { calendarEvents } from './calendar.events.js';
import { CalendarResolver } from './calendar.resolver.js';

export const calendarModule: ModuleDefinition = { events: [calendarEvents], resolvers: [CalendarResolver] };
