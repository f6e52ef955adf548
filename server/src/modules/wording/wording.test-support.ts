import { addWorkingDays } from '../../kernel/calendar/working-days.js';
import type { WorkingDays } from './due-date-words.js';

const facts = { off: new Set<string>(), worked: new Set<string>(), publishedThrough: 2026 };

/** A calendar of weekends alone. */
export const everyWeekday: WorkingDays = { add: (day, count) => addWorkingDays(facts, day, count) };
