import { type AudienceLabel, PARTIES } from '../../kernel/audience.js';

/** Everybody with an account may have a part in a brief; nothing of it is public. */
export const BRIEF_READERS = [...PARTIES, 'REVIEWER', 'SIGNER'] as const satisfies readonly AudienceLabel[];
/** The desk and those who lead it. */
export const DESK = ['SECRETARIAT', 'LEADER', 'REVIEWER', 'SIGNER'] as const satisfies readonly AudienceLabel[];
/** Who has to do with informants: the offices that nominate them, and they themselves. */
export const INFORMANT_READERS = [
  'SECRETARIAT',
  'LEADER',
  'INFORMANT',
  'GROUP_OFFICER',
] as const satisfies readonly AudienceLabel[];
export const WRITERS = [
  'SECRETARIAT',
  'REVIEWER',
  'DIRECTOR',
  'LIAISON_OFFICER',
  'MEMBER',
  'INFORMANT',
] as const satisfies readonly AudienceLabel[];
