import type { FileSubject } from '../../kernel/files/index.js';
import type { FileAccess } from '../../kernel/module.js';
import { mayReadTrip } from './research.access.js';

const TRIP = 'research.trip';
export const tripFiles = (id: string): FileSubject => ({ kind: TRIP, id });

/** Whoever may read it sees its photographs. */
export const fileAccess: Readonly<Record<string, FileAccess>> = { [TRIP]: mayReadTrip };
