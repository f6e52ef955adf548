import type { ModuleDefinition } from '../../kernel/module.js';
import { CalendarResolver } from './calendar.resolver.js';

export const calendarModule: ModuleDefinition = { resolvers: [CalendarResolver] };
