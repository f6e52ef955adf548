import { STAFF } from '../../kernel/audience.js';

/** Those whom a task is given to. */
export const CARRIERS = ['DIRECTOR', 'LIAISON_OFFICER'] as const;
/** …and who gives it, who reads, and who carries it out. */
export const TASK_PARTIES = [...STAFF, 'MEMBER'] as const;
/** A member's own part: theirs, or written down for them. */
export const TELLERS = [...CARRIERS, 'MEMBER'] as const;
