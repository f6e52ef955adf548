import { type AudienceLabel, STAFF } from '../../kernel/audience.js';

/** Who reads reports at the desk. */
export const REPORT_DESK = [...STAFF, 'SIGNER'] as const satisfies readonly AudienceLabel[];
