import { describe, expect, it } from '@jest/globals';
import { TopicChannel } from './topic.entity.js';
import { TopicCallReach } from './topic-call.entity.js';
import { TopicCallRefusal } from './topic-call.refusal.js';
import {
  type Answerer,
  callState,
  channelFor,
  committeeFor,
  type Reach,
  whyCannotExtend,
  whyNotOpen,
  whyOver,
} from './topic-call.rules.js';

const { PORTAL, QR, ON_BEHALF } = TopicChannel;
const window = { opensOn: '2026-03-02', closesOn: '2026-03-20', closedAt: null };
const codeOf = (answer: unknown) => (answer instanceof TopicCallRefusal ? answer.code : answer);

it.each([
  ['2026-03-01', 'UPCOMING', 'NOT_OPEN_YET'],
  ['2026-03-02', 'OPEN', undefined],
  ['2026-03-20', 'OPEN', undefined],
  ['2026-03-21', 'CLOSED', 'CALL_CLOSED'],
])('on %s it is %s', (today, state, why) => {
  expect(callState(window, today)).toBe(state);
  expect(whyNotOpen(window, today)?.code).toBe(why);
});

it('is closed once somebody closed it, whatever its days', () => {
  expect(callState({ ...window, closedAt: new Date() }, '2026-03-05')).toBe('CLOSED');
});

describe('who may answer, and how', () => {
  const call = (more: Partial<Reach> = {}): Reach => ({
    reach: TopicCallReach.DISTRICT,
    channels: [PORTAL, QR, ON_BEHALF],
    committeeIds: [],
    sectorIds: [],
    ...more,
  });
  const anybody: Answerer = { signedIn: false, isMember: false, committeeIds: [], sectorId: null };
  const member: Answerer = { signedIn: true, isMember: true, committeeIds: ['east'], sectorId: 'economy' };
  const informant: Answerer = { ...anybody, signedIn: true };
  const ofWest = call({ reach: TopicCallReach.COMMITTEES, committeeIds: ['west'] });
  const ofEast = call({ reach: TopicCallReach.COMMITTEES, committeeIds: ['east'] });
  const ofEconomy = call({ reach: TopicCallReach.SECTORS, sectorIds: ['economy'], channels: [PORTAL] });

  it.each([
    ['a member, in the district', call(), member, PORTAL],
    ['a member of the committee', ofEast, member, PORTAL],
    ['a member of another committee', ofWest, member, 'NOT_IN_REACH'],
    ['a member of the sector', ofEconomy, member, PORTAL],
    ['a member of another sector', ofEconomy, { ...member, sectorId: 'culture' }, 'NOT_IN_REACH'],
    ['anybody by the code', ofWest, anybody, QR],
    ['anybody where there is no code', ofEconomy, anybody, 'CHANNEL_NOT_OPEN'],
    ['an informant, as anybody', ofWest, informant, QR],
    ['a member where members are not asked', call({ channels: [QR] }), member, QR],
  ] as const)('%s', (_who, asked, who, answer) => {
    expect(codeOf(channelFor(asked, who, false))).toBe(answer);
  });

  it('by staff for somebody else only where that is one of the ways', () => {
    expect(channelFor(call(), member, true)).toBe(ON_BEHALF);
    expect(codeOf(channelFor(call({ channels: [QR] }), member, true))).toBe('CHANNEL_NOT_OPEN');
  });

  it('goes to the committee that was chosen among those asked, to the only one, or to their own', () => {
    const two = call({ reach: TopicCallReach.COMMITTEES, committeeIds: ['east', 'west'] });
    expect(committeeFor(two, anybody, 'west')).toBe('west');
    expect(codeOf(committeeFor(two, anybody, 'north'))).toBe('COMMITTEE_NOT_IN_REACH');
    expect(committeeFor(two, anybody, null)).toBeNull();
    expect(committeeFor(two, member, null)).toBe('east');
    expect(committeeFor(ofWest, anybody, null)).toBe('west');
    expect(committeeFor(call(), anybody, 'north')).toBe('north');
  });
});

it('is extended to a later day that has not passed', () => {
  expect(whyCannotExtend(window, '2026-03-31', '2026-03-25')).toBeNull();
  expect(whyCannotExtend(window, '2026-03-20', '2026-03-10')?.code).toBe('NOT_LONGER');
  expect(whyCannotExtend(window, '2026-03-24', '2026-03-25')?.code).toBe('NOT_LONGER');
  expect(whyCannotExtend({ ...window, closedAt: new Date() }, '2026-03-31', '2026-03-10')?.code).toBe('CALL_CLOSED');
});

it('is over when its last day is, or when it was closed; the refusal names the day it ended by itself', () => {
  expect(whyOver(window, '2026-03-01')).toBeNull();
  expect(whyOver(window, '2026-03-20')).toBeNull();
  expect(whyOver(window, '2026-03-21')).toMatchObject({ code: 'CALL_CLOSED', day: '2026-03-20' });
  expect(whyOver({ ...window, closedAt: new Date('2026-03-10T01:00:00Z') }, '2026-03-11')).toMatchObject({
    code: 'CALL_CLOSED',
    day: null,
  });
});
