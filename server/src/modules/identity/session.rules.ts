import { Role } from '../../kernel/viewer.js';
import { SessionKind } from './account.entity.js';

const DAY = 24;
const HOUR_MS = 3_600_000;
const PERSONAL: readonly Role[] = [Role.MEMBER, Role.INFORMANT];

/**
 * How long a session lasts without being used. A member's own phone stays signed in; an office computer, where more
 * can be done and more people pass, does not outlast the night.
 */
export function idleHours(kind: SessionKind, roles: readonly Role[]): number {
  if (kind === SessionKind.SCREEN) return 365 * DAY;
  if (kind === SessionKind.GUEST) return 30 * DAY;
  return isPersonal(roles) ? 30 * DAY : 12;
}

/** How long a session lasts however much it is used: a copied cookie does not work for ever. */
export function longestHours(kind: SessionKind, roles: readonly Role[]): number {
  if (kind === SessionKind.SCREEN) return 2 * 365 * DAY;
  if (kind === SessionKind.GUEST) return 180 * DAY;
  return isPersonal(roles) ? 180 * DAY : 7 * DAY;
}

function isPersonal(roles: readonly Role[]): boolean {
  return roles.length > 0 && roles.every((role) => PERSONAL.includes(role));
}

interface Times {
  readonly openedAt: number;
  readonly lastSeenAt: number;
}

/** When a session ends if it is not used any more, by what its holder may do today. */
export function endOf(kind: SessionKind, roles: readonly Role[], { openedAt, lastSeenAt }: Times): number {
  return Math.min(lastSeenAt + idleHours(kind, roles) * HOUR_MS, openedAt + longestHours(kind, roles) * HOUR_MS);
}
