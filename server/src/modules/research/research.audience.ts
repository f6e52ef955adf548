import { STAFF } from '../../kernel/audience.js';

/** Who plans and goes, and who is asked for something because of it. */
export const RESEARCHERS = [...STAFF, 'MEMBER'] as const;
export const RESEARCH_PARTIES = [...RESEARCHERS, 'DEPARTMENT_OFFICER'] as const;
