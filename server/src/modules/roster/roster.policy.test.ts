import { expect, it } from '@jest/globals';
import { type AccountViewer, Role, type Viewer } from '../../kernel/viewer.js';
import {
  canIssueSlips,
  canKeepOrganisations,
  canManageRoster,
  canReadDepartmentPhones,
  canReadRoster,
  canReviseMember,
  canSeePhone,
  phoneScope,
} from './roster.policy.js';

const holder = (role: Role, committeeId: string | null = null): AccountViewer => ({
  kind: 'ACCOUNT',
  sessionId: 's',
  accountId: 'a',
  displayName: 'a',
  posts: [{ role, committeeId, departmentId: null, memberId: null, groupId: null }],
  mustChangePassword: false,
});
const nobody: readonly (Viewer | null)[] = [
  null,
  { kind: 'GUEST', sessionId: 's', participantId: 'p', consultationId: 'c' },
  { kind: 'SCREEN', sessionId: 's', screenId: 'x' },
];

it('lets the secretariat alone change committees, departments and lists', () => {
  for (const role of Object.values(Role)) {
    expect([role, canManageRoster(holder(role, 'here'))]).toEqual([role, role === Role.SECRETARIAT]);
  }
  for (const viewer of nobody) expect(canManageRoster(viewer)).toBe(false);
});

it('shows the lists to those who invite people', () => {
  const readers = [Role.SECRETARIAT, Role.LEADER, Role.DIRECTOR, Role.LIAISON_OFFICER];
  for (const role of Object.values(Role)) {
    expect([role, canReadRoster(holder(role))]).toEqual([role, readers.includes(role)]);
    expect(canReadDepartmentPhones(holder(role))).toBe(readers.includes(role));
  }
  for (const viewer of nobody) expect(canReadRoster(viewer)).toBe(false);
});

it.each([
  ['revises a member', canReviseMember],
  ['sees a telephone', canSeePhone],
] as const)('%s: the secretariat anybody’s, a committee its own', (_, may) => {
  for (const role of [Role.DIRECTOR, Role.LIAISON_OFFICER]) {
    expect(may(holder(role, 'here'), 'here')).toBe(true);
    expect(may(holder(role, 'here'), 'there')).toBe(false);
    // Somebody in no committee is not in the committee of whoever has none.
    expect(may(holder(role, null), null)).toBe(false);
  }
  expect(may(holder(Role.SECRETARIAT), null)).toBe(true);
  expect(may(holder(Role.LEADER), 'here')).toBe(false);
  expect(may(holder(Role.MEMBER, 'here'), 'here')).toBe(false);
  for (const viewer of nobody) expect(may(viewer, 'here')).toBe(false);
});

it('says the same about telephones within a query', () => {
  expect(phoneScope(holder(Role.SECRETARIAT))).toMatchObject({ all: true });
  expect(phoneScope(holder(Role.LEADER))).toMatchObject({ all: false });
  expect(phoneScope(holder(Role.DIRECTOR, 'here'))).toEqual({ all: false, committeeIds: ['here'] });
  for (const viewer of nobody) expect(phoneScope(viewer)).toEqual({ all: false, committeeIds: [] });
});

it('lets a committee print slips for its own members only', () => {
  expect(canIssueSlips(holder(Role.LIAISON_OFFICER, 'here'), 'here')).toBe(true);
  expect(canIssueSlips(holder(Role.LIAISON_OFFICER, 'there'), 'here')).toBe(false);
  expect(canIssueSlips(holder(Role.LEADER), 'here')).toBe(false);
});

it('has the directory of organisations kept by the committee that works with them', () => {
  expect(canKeepOrganisations(holder(Role.LIAISON_OFFICER, 'here'), 'here')).toBe(true);
  expect(canKeepOrganisations(holder(Role.LIAISON_OFFICER, 'there'), 'here')).toBe(false);
  expect(canKeepOrganisations(holder(Role.SECRETARIAT), 'here')).toBe(true);
  expect(canKeepOrganisations(holder(Role.LEADER), 'here')).toBe(false);
});
