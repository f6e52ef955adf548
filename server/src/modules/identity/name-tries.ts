import type { TryLimit } from './tries.js';

/** Five wrong passwords for one name. */
export const NAME_TRIES = 5;

export function nameTries(loginName: string): TryLimit {
  return { purpose: 'sign-in-name', subject: loginName, limit: NAME_TRIES };
}
