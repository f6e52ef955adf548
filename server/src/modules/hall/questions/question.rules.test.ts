import { expect, it } from '@jest/globals';
import { QuestionStatus } from './floor-question.entity.js';
import { isStillAsked, whyNotAsk } from './question.rules.js';

const now = new Date('2026-03-02T01:00:00Z');
const asked = (secondsAgo: number, status = QuestionStatus.WAITING) => ({
  status,
  askedAt: new Date(now.getTime() - secondsAgo * 1000),
});

it('lets a person ask, not twice in a breath, and with three waiting not once more', () => {
  expect(whyNotAsk([], now)).toBeNull();
  expect(whyNotAsk([asked(14)], now)?.code).toBe('QUESTION_TOO_SOON');
  expect(whyNotAsk([asked(15)], now)).toBeNull();
  expect(whyNotAsk([asked(90), asked(60), asked(30)], now)?.code).toBe('TOO_MANY_QUESTIONS');
  expect(whyNotAsk([asked(90, QuestionStatus.ANSWERED), asked(60), asked(30)], now)).toBeNull();
});

it('hears a dozen questions of one person, however they ended', () => {
  const many = Array.from({ length: 12 }, (_, index) => asked(60 * (index + 1), QuestionStatus.ANSWERED));
  expect(whyNotAsk(many.slice(1), now)).toBeNull();
  expect(whyNotAsk(many, now)?.code).toBe('TOO_MANY_QUESTIONS');
});

it('knows which are still asked', () => {
  expect(Object.values(QuestionStatus).filter(isStillAsked)).toEqual(['WAITING', 'SHORTLISTED']);
});
