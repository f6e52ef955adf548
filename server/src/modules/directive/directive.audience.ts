import { ORGANISERS, STAFF } from '../../kernel/audience.js';

/** Whoever may have to answer one. */
export const ANSWERERS = [...ORGANISERS, 'DEPARTMENT_OFFICER'] as const;
/** …and the leaders who write them. Nothing of it is public, and nothing for guests and members. */
export const DIRECTIVE_PARTIES = [...STAFF, 'DEPARTMENT_OFFICER'] as const;
