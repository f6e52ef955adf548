import { expect, it } from '@jest/globals';
import { whyNotOutcome } from './outcome.rules.js';
import { SubmissionOutcome } from './submission.entity.js';

const { SENT, ADOPTED, NOT_ADOPTED } = SubmissionOutcome;
const today = '2026-03-10';
const sentOn = '2026-03-02';
const why = (before: SubmissionOutcome, outcome: SubmissionOutcome, outcomeOn: string | null, reason: string | null) =>
  whyNotOutcome({ outcome: before, sentOn }, { outcome, outcomeOn }, reason, today);

it('says what became of it, on a day between being sent and today', () => {
  expect(why(SENT, ADOPTED, null, null)).toBeNull();
  expect(why(SENT, ADOPTED, sentOn, null)).toBeNull();
  expect(why(SENT, ADOPTED, today, null)).toBeNull();
  expect(why(SENT, ADOPTED, '2026-03-01', null)).toBe('BEFORE_IT_WAS_SENT');
  expect(why(SENT, ADOPTED, '2026-03-11', null)).toBe('DAY_IN_FUTURE');
});

it('is changed with a reason, and taken back with one', () => {
  expect(why(ADOPTED, NOT_ADOPTED, null, null)).toBe('REASON_NEEDED');
  expect(why(ADOPTED, NOT_ADOPTED, null, '记错了')).toBeNull();
  expect(why(ADOPTED, SENT, null, '记错了')).toBeNull();
  expect(why(ADOPTED, NOT_ADOPTED, '2026-03-01', '记错了')).toBe('BEFORE_IT_WAS_SENT');
});

it('is no news that nothing was heard', () => {
  expect(why(SENT, SENT, null, null)).toBe('WRONG_STATUS');
  expect(why(SENT, SENT, null, '记错了')).toBe('WRONG_STATUS');
});
