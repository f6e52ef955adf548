import { expect, it } from '@jest/globals';
import { Role } from '../../kernel/viewer.js';
import { SessionKind } from './account.entity.js';
import { idleHours } from './session.rules.js';

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
