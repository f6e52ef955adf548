import { expect, it } from '@jest/globals';
import { Role, type Viewer } from '../../kernel/viewer.js';
import { canEditDictionary, canEditRadar, canReadRadar, canRefreshRadar, searchScope } from './search.policy.js';

const somebody = (
  ...posts: { role: Role; committeeId?: string; departmentId?: string; memberId?: string }[]
): Viewer => ({
  kind: 'ACCOUNT',
  sessionId: 's',
  accountId: 'account',
  displayName: '',
  posts: posts.map((post) => ({ committeeId: null, departmentId: null, memberId: null, groupId: null, ...post })),
  mustChangePassword: false,
});

it('lets the house and leaders find everything', () => {
  expect(searchScope(somebody({ role: Role.SECRETARIAT }))).toMatchObject({ seesAll: true, readsMembers: true });
  expect(searchScope(somebody({ role: Role.LEADER }))).toMatchObject({ seesAll: true });
});

it('lets committee staff find their own committee and every member', () => {
  expect(searchScope(somebody({ role: Role.LIAISON_OFFICER, committeeId: 'c' }))).toEqual({
    seesAll: false,
    committeeIds: ['c'],
    readsMembers: true,
    isMember: false,
    keys: ['account'],
    readsPublic: true,
  });
});

it('lets members and departments find what they have a part in, and no members', () => {
  expect(searchScope(somebody({ role: Role.MEMBER, memberId: 'm' }), ['c'])).toEqual({
    seesAll: false,
    committeeIds: [],
    readsMembers: false,
    isMember: true,
    keys: ['c', 'm', 'account'],
    readsPublic: true,
  });
  expect(searchScope(somebody({ role: Role.DEPARTMENT_OFFICER, departmentId: 'd' }))).toMatchObject({
    readsMembers: false,
    keys: ['d', 'account'],
  });
});

it('lets nobody without an account find anything', () => {
  expect(searchScope(null)).toEqual({
    seesAll: false,
    committeeIds: [],
    readsMembers: false,
    isMember: false,
    keys: [],
    readsPublic: false,
  });
});

it('lets the house edit the dictionary, and staff read the radar', () => {
  expect(canEditDictionary(somebody({ role: Role.SECRETARIAT }))).toBe(true);
  expect(canEditDictionary(somebody({ role: Role.DIRECTOR, committeeId: 'c' }))).toBe(false);
  expect(canEditRadar(somebody({ role: Role.LEADER }))).toBe(false);
  expect(canEditRadar(somebody({ role: Role.SECRETARIAT }))).toBe(true);
  expect(canReadRadar(somebody({ role: Role.DIRECTOR, committeeId: 'c' }))).toBe(true);
  expect(canReadRadar(somebody({ role: Role.MEMBER, memberId: 'm' }))).toBe(false);
});

it('has the radar compared anew by the house alone', () => {
  expect(canRefreshRadar(somebody({ role: Role.SECRETARIAT }))).toBe(true);
  expect(canRefreshRadar(somebody({ role: Role.LEADER }))).toBe(false);
});
