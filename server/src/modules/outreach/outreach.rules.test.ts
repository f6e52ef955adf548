import { expect, it } from '@jest/globals';
import {
  whyCannotPublish,
  whyCannotRecord,
  whyCannotRemind,
  whyCannotTakeUp,
  whyCannotWithdrawRecord,
} from './outreach.rules.js';
import { PolicyNoticeStatus } from './policy-notice.entity.js';

const { DRAFT, PUBLISHED, WITHDRAWN } = PolicyNoticeStatus;
const at = (time: string) => new Date(time);

it('publishes a draft whose day to read by is not over', () => {
  expect(whyCannotPublish({ status: DRAFT, readBy: null }, '2026-03-02')).toBeNull();
  expect(whyCannotPublish({ status: DRAFT, readBy: '2026-03-02' }, '2026-03-02')).toBeNull();
  expect(whyCannotPublish({ status: DRAFT, readBy: '2026-03-01' }, '2026-03-02')?.code).toBe('READ_BY_IN_PAST');
  expect(whyCannotPublish({ status: WITHDRAWN, readBy: null }, '2026-03-02')?.code).toBe('WITHDRAWN');
});

it('reminds only where somebody has neither read it nor been reminded today', () => {
  const published = { status: PUBLISHED };

  expect(whyCannotRemind(published, { count: 3, remindedToday: 2 })).toBeNull();
  expect(whyCannotRemind(published, { count: 2, remindedToday: 2 })?.code).toBe('REMINDED_TODAY');
  expect(whyCannotRemind(published, { count: 0, remindedToday: 0 })?.code).toBe('EVERYBODY_HAS_READ');
  expect(whyCannotRemind({ status: DRAFT }, { count: 1, remindedToday: 0 })?.code).toBe('NOT_PUBLISHED');
});

it('takes what was told between publishing and withdrawing, by days in China', () => {
  // Half past midnight on the second in China.
  const notice = {
    status: WITHDRAWN,
    publishedAt: at('2026-03-01T16:30:00Z'),
    withdrawnAt: at('2026-03-05T01:00:00Z'),
  };

  expect(whyCannotRecord(notice, '2026-03-01', '2026-03-09')?.code).toBe('BEFORE_PUBLISHED');
  expect(whyCannotRecord(notice, '2026-03-02', '2026-03-09')).toBeNull();
  expect(whyCannotRecord(notice, '2026-03-05', '2026-03-09')).toBeNull();
  expect(whyCannotRecord(notice, '2026-03-06', '2026-03-09')?.code).toBe('AFTER_WITHDRAWN');
  expect(whyCannotRecord(notice, '2026-03-10', '2026-03-09')?.code).toBe('DAY_IN_FUTURE');
});

it('makes one topic of a question', () => {
  expect(whyCannotTakeUp({ withdrawnAt: null }, { topicId: null })).toBeNull();
  expect(whyCannotTakeUp({ withdrawnAt: null }, { topicId: 'x' })?.code).toBe('ALREADY_TOPIC');
  expect(whyCannotTakeUp({ withdrawnAt: at('2026-03-05T01:00:00Z') }, { topicId: null })?.code).toBe(
    'RECORD_WITHDRAWN',
  );
});

it('withdraws a record once, and while none of its questions was taken up', () => {
  const record = { withdrawnAt: null };
  const [open, taken] = [{ topicId: null }, { topicId: 'x' }];

  expect(whyCannotWithdrawRecord(record, [])).toBeNull();
  expect(whyCannotWithdrawRecord(record, [open, open])).toBeNull();
  expect(whyCannotWithdrawRecord(record, [open, taken])?.code).toBe('QUESTION_TAKEN_UP');
  expect(whyCannotWithdrawRecord({ withdrawnAt: at('2026-03-05T01:00:00Z') }, [])?.code).toBe('RECORD_WITHDRAWN');
});
