import { Role, type Viewer } from '../../kernel/viewer.js';
import { TopicStatus } from './topic.entity.js';
import { canReadTopic, canScreenTopic } from './topic.policy.js';
import { topicNumber, whyCannotMerge, whyCannotStep } from './topic.rules.js';

const { SUBMITTED, RETURNED, DECLINED, MERGED, ACCEPTED, SCHEDULED, TRANSFERRED, TO_BRIEF, CONSULTED } = TopicStatus;

const staffOf = (committeeId: string | null, role: Role): Viewer => ({
  kind: 'ACCOUNT',
  sessionId: 's',
  accountId: 'a',
  displayName: '测试',
  mustChangePassword: false,
  posts: [{ role, committeeId, departmentId: null, memberId: null }],
});

describe('the steps of a topic', () => {
  it.each([RETURNED, DECLINED, MERGED, TRANSFERRED, TO_BRIEF, ACCEPTED])('takes a submitted topic to %s', (to) => {
    expect(whyCannotStep({ status: SUBMITTED }, to)).toBeNull();
  });

  it('does not screen twice, and says where the topic is', () => {
    expect(whyCannotStep({ status: DECLINED }, ACCEPTED)).toMatchObject({
      code: 'STEP_NOT_ALLOWED',
      presentStatus: DECLINED,
    });
    expect(whyCannotStep({ status: SCHEDULED }, DECLINED)).toMatchObject({ code: 'STEP_NOT_ALLOWED' });
  });

  it('takes a returned one back only by submitting it again', () => {
    expect(whyCannotStep({ status: RETURNED }, SUBMITTED)).toBeNull();
    expect(whyCannotStep({ status: RETURNED }, ACCEPTED)?.code).toBe('STEP_NOT_ALLOWED');
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
