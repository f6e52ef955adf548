import { ORGANISERS, STAFF } from '../../kernel/audience.js';

/** Whoever may call one. */
export const CALLERS = ['MEMBER', ...ORGANISERS] as const;
/** …and those it is about, and who reads the matter. */
export const COORDINATION_PARTIES = [...STAFF, 'MEMBER', 'DEPARTMENT_OFFICER'] as const;
