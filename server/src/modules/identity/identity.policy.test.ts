import { expect, it } from '@jest/globals';
import { type AccountViewer, OPERATOR_ID, Role, type Viewer } from '../../kernel/viewer.js';
import {
  canManageAccounts,
  canRevokeSession,
  isOwnAccount,
  isSecondPerson,
  needsSecondPerson,
  POSTS_OF_TWO,
} from './identity.policy.js';

const holder = (accountId: string, ...roles: Role[]): AccountViewer => ({
  kind: 'ACCOUNT',
  sessionId: `session of ${accountId}`,
  accountId,
  displayName: accountId,
  posts: roles.map((role) => ({ role, committeeId: null, departmentId: null, memberId: null, groupId: null })),
  mustChangePassword: false,
});
const guest: Viewer = { kind: 'GUEST', sessionId: 's', participantId: 'p', consultationId: 'c' };
const screen: Viewer = { kind: 'SCREEN', sessionId: 's', screenId: 'x' };

it('leaves accounts to the secretariat alone', () => {
  for (const role of Object.values(Role)) {
    expect([role, canManageAccounts(holder('a', role))]).toEqual([role, role === Role.SECRETARIAT]);
  }
  for (const viewer of [null, guest, screen, holder('a')]) expect(canManageAccounts(viewer)).toBe(false);
});

it('knows whose account it is', () => {
  expect(isOwnAccount(holder('a'), 'a')).toBe(true);
  expect(isOwnAccount(holder('a'), 'b')).toBe(false);
  for (const viewer of [null, guest, screen]) expect(isOwnAccount(viewer, 'a')).toBe(false);
});

it('lets everybody end their own sessions and the secretariat any', () => {
  expect(canRevokeSession(holder('a', Role.MEMBER), { accountId: 'a' })).toBe(true);
  expect(canRevokeSession(holder('a', Role.LEADER), { accountId: 'b' })).toBe(false);
  expect(canRevokeSession(holder('a', Role.SECRETARIAT), { accountId: null })).toBe(true);
  // A guest's or a screen's session belongs to no account: being nobody does not make it one's own.
  for (const viewer of [null, guest, screen]) expect(canRevokeSession(viewer, { accountId: null })).toBe(false);
});

it('asks for a second person, but of the operator, who is one', () => {
  expect(needsSecondPerson(holder('a', Role.SECRETARIAT))).toBe(true);
  expect(needsSecondPerson(holder(OPERATOR_ID))).toBe(false);
  expect([...POSTS_OF_TWO].sort()).toEqual(['LEADER', 'REVIEWER', 'SECRETARIAT', 'SIGNER']);
});

it('takes for a second person somebody of the secretariat who neither asked nor is asked about', () => {
  const request = { requestedBy: 'asks', accountId: 'about' };

  expect(isSecondPerson(holder('second', Role.SECRETARIAT), request)).toBe(true);
  expect(isSecondPerson(holder('asks', Role.SECRETARIAT), request)).toBe(false);
  expect(isSecondPerson(holder('about', Role.SECRETARIAT), request)).toBe(false);
  expect(isSecondPerson(holder('second', Role.LEADER), request)).toBe(false);
  for (const viewer of [null, guest, screen]) expect(isSecondPerson(viewer, request)).toBe(false);
});
