import { STAFF } from '../../kernel/audience.js';

/** Who plans something, and who looks at it: the offices of special committees and sectors have their own. */
export const PLANNERS = [...STAFF, 'GROUP_OFFICER'] as const;
