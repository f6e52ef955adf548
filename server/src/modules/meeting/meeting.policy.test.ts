import { Role, type Viewer } from '../../kernel/viewer.js';
import { ParticipantDuty } from '../consultation/index.js';
import { MeetingStatus } from './meeting.entity.js';
import {
  audienceOf,
  canArchive,
  canChair,
  canContest,
  canScribe,
  canTakeStance,
  canWatch,
  isAtTheTable,
  isInTheRoom,
  LiveAudience,
} from './meeting.policy.js';

const here = { committeeId: 'here' };
const { CHAIR, SCRIBE, ATTENDEE, OBSERVER } = ParticipantDuty;
const holder = (role: Role, committeeId: string | null = null): Viewer => ({
  kind: 'ACCOUNT',
  sessionId: 's',
  accountId: 'a',
  displayName: '',
  posts: [{ role, committeeId, departmentId: null, memberId: null, groupId: null }],
  mustChangePassword: false,
});
const guest: Viewer = { kind: 'GUEST', sessionId: 's', participantId: 'p', consultationId: 'c' };
const screen: Viewer = { kind: 'SCREEN', sessionId: 's', screenId: 'x' };

it('lets staff of this committee and the secretariat keep the record, and nobody of another', () => {
  expect(canScribe(holder(Role.LIAISON_OFFICER, 'here'), here, null)).toBe(true);
  expect(canScribe(holder(Role.LIAISON_OFFICER, 'there'), here, null)).toBe(false);
  expect(canScribe(holder(Role.SECRETARIAT), here, null)).toBe(true);
  expect(canScribe(holder(Role.LEADER), here, null)).toBe(false);
  expect(canScribe(holder(Role.MEMBER), here, { duty: SCRIBE })).toBe(true);
});

it('leaves the chair’s decisions to director, secretariat and chair', () => {
  expect(canChair(holder(Role.DIRECTOR, 'here'), here, null)).toBe(true);
  expect(canChair(holder(Role.LIAISON_OFFICER, 'here'), here, null)).toBe(false);
  expect(canChair(holder(Role.MEMBER), here, { duty: CHAIR })).toBe(true);
  expect(canChair(holder(Role.MEMBER), here, { duty: SCRIBE })).toBe(false);
});

it('shows the room to those in it', () => {
  expect(canWatch(guest, here, { duty: ATTENDEE })).toBe(true);
  expect(canWatch(holder(Role.MEMBER), here, null)).toBe(false);
  expect(canWatch(holder(Role.LEADER), here, null)).toBe(true);
  expect(canWatch(null, here, null)).toBe(false);
});

it('gives each audience its own eyes', () => {
  const nowhere = { sitsIn: false, isItsWall: false };
  const sittingIn = { ...nowhere, sitsIn: true };
  expect(audienceOf(holder(Role.DIRECTOR, 'here'), here, null, nowhere)).toBe('CHAIR');
  expect(audienceOf(guest, here, { duty: ATTENDEE }, nowhere)).toBe('PARTY');
  expect(audienceOf(screen, here, null, { ...nowhere, isItsWall: true })).toBe('SCREEN');
  expect(audienceOf(screen, here, null, nowhere)).toBe('PUBLIC');
  expect(audienceOf(null, here, null, nowhere)).toBe('PUBLIC');
  expect(audienceOf(holder(Role.DIRECTOR, 'there'), here, null, nowhere)).toBe('PUBLIC');
  for (const somebody of [null, guest, holder(Role.MEMBER), holder(Role.DIRECTOR, 'there')]) {
    expect(audienceOf(somebody, here, null, sittingIn)).toBe('OBSERVER');
  }
  expect(audienceOf(guest, here, { duty: ATTENDEE }, sittingIn)).toBe('PARTY');
});

it('keeps what goes on in the room from the street, and from observers once it is over', () => {
  for (const status of [MeetingStatus.SCHEDULED, MeetingStatus.LIVE, MeetingStatus.ENDED]) {
    expect(isInTheRoom(LiveAudience.PUBLIC, status)).toBe(false);
    expect(isInTheRoom(LiveAudience.PARTY, status)).toBe(true);
    expect(isInTheRoom(LiveAudience.OBSERVER, status)).toBe(status !== MeetingStatus.ENDED);
  }
});

it('lets those who asked contest, and nobody else at the table but the chair', () => {
  const seat = { id: 'p', duty: ATTENDEE, interestGroupId: 'merchants' };
  expect(canContest(guest, here, seat, { raisedById: 'p', interestGroupId: null })).toBe(true);
  expect(canContest(guest, here, seat, { raisedById: 'q', interestGroupId: 'merchants' })).toBe(false);
  expect(canContest(guest, here, seat, { raisedById: null, interestGroupId: 'merchants' })).toBe(true);
  expect(canContest(guest, here, seat, { raisedById: null, interestGroupId: null })).toBe(false);
  expect(canContest(guest, here, { ...seat, duty: CHAIR }, { raisedById: 'q', interestGroupId: null })).toBe(true);
});

it('counts no stance of an observer', () => {
  expect(canTakeStance({ duty: OBSERVER })).toBe(false);
  expect(canTakeStance({ duty: ATTENDEE })).toBe(true);
  expect(canTakeStance(null)).toBe(false);
});

it('takes the whole away as a file for those who answer for the archive, not by a seat', () => {
  expect(canArchive(holder(Role.LIAISON_OFFICER, 'here'), here)).toBe(true);
  expect(canArchive(holder(Role.LIAISON_OFFICER, 'there'), here)).toBe(false);
  expect(canArchive(holder(Role.LEADER), here)).toBe(true);
  expect(canArchive(holder(Role.MEMBER), here)).toBe(false);
  expect(canArchive(null, here)).toBe(false);
});

it('reads and hears what is said with a seat, and not from the back row', () => {
  expect(Object.values(LiveAudience).filter(isAtTheTable)).toEqual([LiveAudience.CHAIR, LiveAudience.PARTY]);
});

it('lets an observer and whoever has no seat contest nothing', () => {
  const seat = { id: 'p', duty: OBSERVER, interestGroupId: 'merchants' };
  expect(canContest(guest, here, seat, { raisedById: 'p', interestGroupId: 'merchants' })).toBe(false);
  expect(canContest(guest, here, null, { raisedById: null, interestGroupId: null })).toBe(false);
});
