import { expect, it } from '@jest/globals';
import { Role } from '../../kernel/viewer.js';
import { SessionKind } from './account.entity.js';
import { endOf, idleHours, longestHours } from './session.rules.js';

const { ACCOUNT, GUEST, SCREEN } = SessionKind;

it.each([
  ['a wall for a year', SCREEN, [], 365 * 24],
  ['a guest for thirty days', GUEST, [], 30 * 24],
  ['a member for thirty days', ACCOUNT, [Role.MEMBER], 30 * 24],
  ['a member who informs, too', ACCOUNT, [Role.MEMBER, Role.INFORMANT], 30 * 24],
  ['a clerk for twelve hours', ACCOUNT, [Role.SECRETARIAT], 12],
  ['a member who is also a director for twelve hours', ACCOUNT, [Role.MEMBER, Role.DIRECTOR], 12],
  ['somebody without a post for twelve hours', ACCOUNT, [], 12],
])('keeps %s', (_, kind, roles, hours) => {
  expect(idleHours(kind, roles)).toBe(hours);
});

it.each([
  ['a wall after two years', SCREEN, [], 2 * 365],
  ['a guest after half a year', GUEST, [], 180],
  ['a member after half a year', ACCOUNT, [Role.MEMBER], 180],
  ['a clerk after a week', ACCOUNT, [Role.SECRETARIAT], 7],
  ['somebody without a post after a week', ACCOUNT, [], 7],
])('ends %s, however much it is used', (_, kind, roles, days) => {
  const lastSeenAt = days * 86_400_000 - 1;
  expect(longestHours(kind, roles)).toBe(days * 24);
  expect(endOf(kind, roles, { openedAt: 0, lastSeenAt })).toBe(days * 86_400_000);
  expect(endOf(kind, roles, { openedAt: 0, lastSeenAt: 0 })).toBe(idleHours(kind, roles) * 3_600_000);
});
