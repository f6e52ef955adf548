import { Role, type Viewer } from '../../kernel/viewer.js';
import { TopicStatus } from './topic.entity.js';
import { canReadTopic, canScreenTopic } from './topic.policy.js';
import {
  topicNumber,
  whyCannotClassify,
  whyCannotCorrect,
  whyCannotDecide,
  whyCannotMerge,
  whyCannotReopen,
  whyCannotResubmit,
  whyCannotUnmerge,
} from './topic.rules.js';

const { SUBMITTED, RETURNED, DECLINED, MERGED, ACCEPTED, SCHEDULED, TRANSFERRED, TO_BRIEF, CONSULTED } = TopicStatus;

const staffOf = (committeeId: string | null, role: Role): Viewer => ({
  kind: 'ACCOUNT',
  sessionId: 's',
  accountId: 'a',
  displayName: '测试',
  mustChangePassword: false,
  posts: [{ role, committeeId, departmentId: null, memberId: null, groupId: null }],
});

describe('the steps of a topic', () => {
  it.each([RETURNED, DECLINED, MERGED, TRANSFERRED, TO_BRIEF, ACCEPTED])('takes a submitted topic to %s', (to) => {
    expect(whyCannotDecide({ status: SUBMITTED }, to)).toBeNull();
  });

  it('does not screen twice, and says where the topic is', () => {
    expect(whyCannotDecide({ status: DECLINED }, ACCEPTED)).toMatchObject({
      code: 'STEP_NOT_ALLOWED',
      presentStatus: DECLINED,
    });
    expect(whyCannotDecide({ status: SCHEDULED }, DECLINED)).toMatchObject({ code: 'STEP_NOT_ALLOWED' });
  });

  it('decides on what waits for screening, and on nothing that goes on already', () => {
    for (const status of [RETURNED, SCHEDULED, MERGED]) {
      expect(whyCannotDecide({ status }, ACCEPTED)?.code).toBe('STEP_NOT_ALLOWED');
    }
    expect(whyCannotDecide({ status: ACCEPTED }, MERGED)).toBeNull();
    expect(whyCannotDecide({ status: ACCEPTED }, DECLINED)?.code).toBe('STEP_NOT_ALLOWED');
  });

  it('takes back what screening decided, until somebody else goes on with it', () => {
    for (const status of [RETURNED, DECLINED, TRANSFERRED, TO_BRIEF, ACCEPTED]) {
      expect(whyCannotReopen({ status }, { inBrief: false })).toBeNull();
    }
    for (const status of [SUBMITTED, MERGED, SCHEDULED, CONSULTED]) {
      expect(whyCannotReopen({ status }, { inBrief: false })?.code).toBe('STEP_NOT_ALLOWED');
    }
    expect(whyCannotReopen({ status: TO_BRIEF }, { inBrief: true })?.code).toBe('IN_A_BRIEF');
  });
});

describe('merging', () => {
  const one = { id: '1', status: SUBMITTED };

  it('merges into a topic that is under way', () => {
    expect(whyCannotMerge(one, { id: '2', status: SCHEDULED })).toBeNull();
  });
  it('refuses itself', () => expect(whyCannotMerge(one, one)?.code).toBe('MERGE_INTO_ITSELF'));
  it('refuses one that is over', () => {
    for (const status of [DECLINED, MERGED, CONSULTED]) {
      expect(whyCannotMerge(one, { id: '2', status })?.code).toBe('MERGE_TARGET_OVER');
    }
  });
});

describe('who', () => {
  it('lets a committee screen its own, and nobody without a post', () => {
    expect(canScreenTopic(staffOf('c1', Role.LIAISON_OFFICER), { committeeId: 'c1' })).toBe(true);
    expect(canScreenTopic(staffOf('c1', Role.LIAISON_OFFICER), { committeeId: 'c2' })).toBe(false);
    expect(canScreenTopic(staffOf('c1', Role.DIRECTOR), { committeeId: null })).toBe(false);
    expect(canScreenTopic(staffOf(null, Role.SECRETARIAT), { committeeId: null })).toBe(true);
    expect(canScreenTopic(staffOf('c1', Role.MEMBER), { committeeId: 'c1' })).toBe(false);
    expect(canScreenTopic(null, { committeeId: 'c1' })).toBe(false);
  });
  it('lets leaders read and not screen', () => {
    expect(canReadTopic(staffOf(null, Role.LEADER), { committeeId: 'c1' })).toBe(true);
    expect(canScreenTopic(staffOf(null, Role.LEADER), { committeeId: 'c1' })).toBe(false);
  });
});

it('numbers topics within their year', () => {
  expect(topicNumber({ year: 2026, number: 7 })).toBe('2026-0007');
  expect(topicNumber({ year: 2026, number: 12345 })).toBe('2026-12345');
});

it('says from where each further step leads', () => {
  const from = (why: (topic: { readonly status: TopicStatus }) => { readonly code: string } | null) => {
    const refused = Object.values(TopicStatus).filter((status) => why({ status }) !== null);
    for (const status of refused)
      expect(why({ status })).toMatchObject({ code: 'STEP_NOT_ALLOWED', presentStatus: status });
    return Object.values(TopicStatus).filter((status) => !refused.includes(status));
  };

  expect(from((topic) => whyCannotCorrect(topic, { screens: true }))).toEqual(Object.values(TopicStatus));
  expect(from((topic) => whyCannotCorrect(topic, { screens: false })).sort()).toEqual(
    [SUBMITTED, RETURNED, ACCEPTED, SCHEDULED].sort(),
  );
  expect(from(whyCannotResubmit)).toEqual([RETURNED]);
  expect(from(whyCannotUnmerge)).toEqual([MERGED]);
  expect(from(whyCannotClassify).sort()).toEqual([SUBMITTED, RETURNED].sort());
});
