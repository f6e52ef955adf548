import { STAFF } from '../../kernel/audience.js';

/** Whoever a notice may be addressed to, and the staff beside them. */
export const TELLERS = [...STAFF, 'MEMBER', 'INFORMANT'] as const;
