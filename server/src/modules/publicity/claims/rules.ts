import type { ClaimCheck } from './examine.js';

/** Every rule there is; each is a file of its own. */
export const claimRules: readonly ClaimCheck[] = [];
