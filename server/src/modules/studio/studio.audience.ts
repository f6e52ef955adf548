import { STAFF } from '../../kernel/audience.js';

/** Whoever looks after studios, and those who keep them. */
export const STUDIO_PEOPLE = [...STAFF, 'MEMBER'] as const;
