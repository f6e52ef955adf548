import { expect, it } from '@jest/globals';
import { fingerprintOf, standingOf, whyCannotAskAgain, whyCannotReview } from './review.rules.js';
import { ReviewStanding } from './review.types.js';
import { ReviewStepKind } from './review-step.entity.js';

const { WAITING, SENT_BACK, RELEASED } = ReviewStanding;

it('lies with its reviewers, or with its committee, until it is released', () => {
  expect(standingOf(true, null)).toBe(WAITING);
  expect(standingOf(true, ReviewStepKind.SENT_BACK)).toBe(SENT_BACK);
  expect(standingOf(true, ReviewStepKind.ASKED_AGAIN)).toBe(WAITING);
  expect(standingOf(false, ReviewStepKind.RELEASED)).toBe(RELEASED);
  expect(standingOf(false, null)).toBe(RELEASED);
});

it('is decided on while it waits, by somebody who did not write it', () => {
  expect(whyCannotReview(WAITING, false)).toBeNull();
  expect(whyCannotReview(WAITING, true)).toBe('OWN_RECORD');
  expect(whyCannotReview(SENT_BACK, false)).toBe('REVIEW_SENT_BACK');
  expect(whyCannotReview(RELEASED, false)).toBe('NOT_IN_REVIEW');
});

it('is asked for again only after it came back', () => {
  expect(whyCannotAskAgain(SENT_BACK)).toBeNull();
  expect(whyCannotAskAgain(WAITING)).toBe('REVIEW_NOT_SENT_BACK');
  expect(whyCannotAskAgain(RELEASED)).toBe('NOT_IN_REVIEW');
});

it('is another text once a word of it is another, and the same however many days go by', () => {
  const demand = { number: 1, title: '早市占道', reason: null, commitments: [] };
  const chain = (changed: object) => ({ title: '早市', demands: [{ ...demand, ...changed }] }) as never;
  expect(fingerprintOf(chain({ reason: '规划不允许' }))).not.toBe(fingerprintOf(chain({})));
  const promised = { number: '1', action: '划线', steps: [], corrections: [] };
  const ofPromise = (changed: object) => fingerprintOf(chain({ commitments: [{ ...promised, ...changed }] }));
  expect(ofPromise({ action: '划白线' })).not.toBe(ofPromise({}));
  expect(ofPromise({ daysSinceUpdate: 3, silent: true })).toBe(ofPromise({}));
});
