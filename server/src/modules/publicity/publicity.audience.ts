import { type AudienceLabel, STAFF } from '../../kernel/audience.js';

/** Who reads the desk of stories. */
export const DESK = [...STAFF, 'REVIEWER', 'SIGNER'] as const satisfies readonly AudienceLabel[];
/** Who may have a story of their own: the desk, and whoever writes from the spot. */
export const WRITERS = [...DESK, 'MEMBER', 'INFORMANT'] as const satisfies readonly AudienceLabel[];
