import { STAFF } from '../../../kernel/audience.js';

/** Who reads the library. */
export const PRACTICE_READERS = [...STAFF, 'MEMBER'] as const;
