import { PARTIES, STAFF } from '../../kernel/audience.js';

/** Who prepares a consultation, and reads it as those do: staff, and the office of the special committee that holds it. */
export const PREPARERS = [...STAFF, 'GROUP_OFFICER'] as const;

/** Whoever has a part in one with an account of their own. */
export const TAKING_PART = [...PARTIES, 'GROUP_OFFICER'] as const;

/** They, and the guests of one. */
export const INVITED = ['GUEST', ...TAKING_PART] as const;
