import { expect, it } from '@jest/globals';
import { Role, type Viewer, type ViewerPost } from '../../kernel/viewer.js';
import { canGive, canSee, mayJudge, mayTell, sidesOf, TaskSide } from './task.policy.js';

const holding = (...posts: Partial<ViewerPost>[]): Viewer => ({
  ...{ kind: 'ACCOUNT', sessionId: 's', accountId: 'me', displayName: '某', mustChangePassword: false },
  posts: posts.map((post) => ({
    role: Role.MEMBER,
    committeeId: null,
    departmentId: null,
    memberId: null,
    groupId: null,
    ...post,
  })),
});
const secretariat = holding({ role: Role.SECRETARIAT });
const director = holding({ role: Role.DIRECTOR, committeeId: 'c' });
const member = holding({ memberId: 'm' });
const both = holding({ role: Role.SECRETARIAT }, { role: Role.LIAISON_OFFICER, committeeId: 'c' });
const whose = { committeeId: 'c', memberIds: ['m'] };

it('the secretariat gives, on the party group’s behalf', () => {
  expect([secretariat, director, member, holding({ role: Role.LEADER }), null].map(canGive)).toEqual([
    ...[true, false, false, false, false],
  ]);
  expect([secretariat, director, member, holding({ role: Role.LEADER }), null].map(canSee)).toEqual([
    ...[true, true, true, true, false],
  ]);
  expect(canSee(holding({ role: Role.DEPARTMENT_OFFICER, departmentId: 'd' }))).toBe(false);
});

it('everybody is on the side of their posts', () => {
  expect([...sidesOf(secretariat, whose)]).toEqual([TaskSide.GIVER]);
  expect([...sidesOf(director, whose)]).toEqual([TaskSide.COMMITTEE]);
  expect([...sidesOf(director, { ...whose, committeeId: 'd' })]).toEqual([]);
  expect([...sidesOf(member, whose)]).toEqual([TaskSide.HELPER]);
  expect([...sidesOf(member, { ...whose, memberIds: ['n'] })]).toEqual([]);
  expect([...sidesOf(both, whose)]).toEqual([TaskSide.GIVER, TaskSide.COMMITTEE]);
  expect([...sidesOf(null, whose)]).toEqual([]);
});

it('nobody judges a report of their own, or of a committee they serve', () => {
  expect(mayJudge(secretariat, { committeeId: 'c', reportedBy: 'other' })).toBe(true);
  expect(mayJudge(secretariat, { committeeId: 'c', reportedBy: 'me' })).toBe(false);
  expect(mayJudge(both, { committeeId: 'c', reportedBy: 'other' })).toBe(false);
  expect(mayJudge(both, { committeeId: 'd', reportedBy: 'other' })).toBe(true);
  expect(mayJudge(director, { committeeId: 'c', reportedBy: null })).toBe(false);
});

it('a part is told by the member, or by the committee for them', () => {
  expect(mayTell(member, 'c', 'm')).toBe(true);
  expect(mayTell(member, 'c', 'n')).toBe(false);
  expect(mayTell(director, 'c', 'm')).toBe(true);
  expect(mayTell(director, 'd', 'm')).toBe(false);
  expect(mayTell(secretariat, 'c', 'm')).toBe(false);
});
