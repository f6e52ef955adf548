import { describe, expect, it } from '@jest/globals';
import { Role, type Viewer } from '../../kernel/viewer.js';
import { CoordinationPartyKind as Kind, CoordinationSide as Side } from './coordination.entity.js';
import { mayAnswerRecord, mayDecide, mayMark, mayRun, sideOf } from './coordination.policy.js';

const holding = (...posts: object[]) =>
  ({
    kind: 'ACCOUNT',
    posts: posts.map((post) => ({ committeeId: null, departmentId: null, memberId: null, ...post })),
  }) as unknown as Viewer;
const scope = { committeeId: 'c', followingMemberId: 'm', departmentIds: ['d'] };
const member = { role: Role.MEMBER, memberId: 'm' };

describe('on which side somebody sits', () => {
  it.each([
    ['the member who follows', holding(member), Side.FOLLOWER],
    ['another member', holding({ role: Role.MEMBER, memberId: 'n' }), null],
    ['an officer of the committee', holding({ role: Role.LIAISON_OFFICER, committeeId: 'c' }), Side.COMMITTEE],
    ['of another committee', holding({ role: Role.DIRECTOR, committeeId: 'e' }), null],
    ['the secretariat', holding({ role: Role.SECRETARIAT }), Side.COMMITTEE],
    ['the unit', holding({ role: Role.DEPARTMENT_OFFICER, departmentId: 'd' }), Side.UNIT],
    ['who is both', holding(member, { role: Role.DEPARTMENT_OFFICER, departmentId: 'd' }), Side.UNIT],
    ['another unit', holding({ role: Role.DEPARTMENT_OFFICER, departmentId: 'e' }), null],
    ['nobody', null, null],
  ])('%s', (_, viewer, side) => expect(sideOf(viewer, scope)).toBe(side));

  it('a matter nobody follows has no follower', () => {
    expect(sideOf(holding({ role: Role.MEMBER }), { ...scope, followingMemberId: null })).toBeNull();
  });
});

it('is run by the follower and the committee, decided by the committee, judged by nobody who handles it', () => {
  expect([Side.FOLLOWER, Side.COMMITTEE, Side.UNIT, null].map(mayRun)).toEqual([true, true, false, false]);
  expect(mayDecide(Side.COMMITTEE, false)).toBe(true);
  expect(mayDecide(Side.COMMITTEE, true)).toBe(false);
  expect(mayDecide(Side.FOLLOWER, false)).toBe(false);
});

describe('whether a step was done', () => {
  const judge = (side: Side | null, more: object = {}) => ({ side, ofLeadingTownship: false, serves: false, ...more });
  it.each([
    ['the follower', judge(Side.FOLLOWER), Kind.DEPARTMENT, true],
    ['not of the follower’s own', judge(Side.FOLLOWER), Kind.FOLLOWER, false],
    ['the committee', judge(Side.COMMITTEE, { serves: true }), Kind.DEPARTMENT, true],
    ['the committee of the follower’s', judge(Side.COMMITTEE, { serves: true }), Kind.FOLLOWER, true],
    ['not of its own', judge(Side.COMMITTEE, { serves: true }), Kind.COMMITTEE, false],
    ['nor of its township’s', judge(Side.COMMITTEE, { serves: true }), Kind.TOWNSHIP, false],
    ['the secretariat of those', judge(Side.COMMITTEE), Kind.TOWNSHIP, true],
    ['the follower of those', judge(Side.FOLLOWER), Kind.TOWNSHIP, true],
    ['nobody of the house that handles it', judge(Side.COMMITTEE, { ofLeadingTownship: true }), Kind.DEPARTMENT, false],
    ['not the unit', judge(Side.UNIT), Kind.DEPARTMENT, false],
    ['nobody else', judge(null), Kind.DEPARTMENT, false],
  ])('%s', (_, who, whose, may) => expect(mayMark(who, whose)).toBe(may));
});

describe('the other side of a record', () => {
  const by = (recordedSide: Side, departmentCame: boolean) => ({ recordedSide, recordedBy: 'a', departmentCame });
  it.each([
    ['the unit, of what the follower wrote', Side.UNIT, by(Side.FOLLOWER, true), true],
    ['the unit, though it did not come', Side.UNIT, by(Side.FOLLOWER, false), true],
    ['not the committee where a department came', Side.COMMITTEE, by(Side.FOLLOWER, true), false],
    ['the committee where none came', Side.COMMITTEE, by(Side.FOLLOWER, false), true],
    ['the follower, of what the committee wrote', Side.FOLLOWER, by(Side.COMMITTEE, false), true],
    ['not the side that wrote it', Side.FOLLOWER, by(Side.FOLLOWER, false), false],
    ['nobody', null, by(Side.FOLLOWER, false), false],
  ])('%s', (_, side, record, may) => expect(mayAnswerRecord(side, 'b', record)).toBe(may));

  it('never whoever wrote it, nor somebody without an account', () => {
    expect(mayAnswerRecord(Side.UNIT, 'a', by(Side.FOLLOWER, true))).toBe(false);
    expect(mayAnswerRecord(Side.UNIT, null, by(Side.FOLLOWER, true))).toBe(false);
  });
});
