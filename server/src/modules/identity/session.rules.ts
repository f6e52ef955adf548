import { Role } from '../../kernel/viewer.js';
import { SessionKind } from './account.entity.js';

const DAY = 24;
const PERSONAL: readonly Role[] = [Role.MEMBER, Role.INFORMANT];

/**
 * How long a session lasts without being used. A member's own phone stays signed in; an office computer, where more
 * can be done and more people pass, does not outlast the night.
 */
export function idleHours(kind: SessionKind, roles: readonly Role[]): number {
  if (kind === SessionKind.SCREEN) return 365 * DAY;
  if (kind === SessionKind.GUEST) return 30 * DAY;
  return roles.length > 0 && roles.every((role) => PERSONAL.includes(role)) ? 30 * DAY : 12;
}
