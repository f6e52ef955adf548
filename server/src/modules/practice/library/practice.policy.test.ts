import { expect, it } from '@jest/globals';
import { ORGANISERS, STAFF, whoMay } from '../../../kernel/viewer.test-support.js';
import { PracticeStatus } from './practice.enums.js';
import {
  canReadPractice,
  canReadPractices,
  canReviewPractices,
  canWritePractice,
  canWritePractices,
} from './practice.policy.js';

const readers = (status: PracticeStatus, edition: number) =>
  whoMay((viewer) => canReadPractice(viewer, { status, edition, committeeId: 'here' }));

it('is read by staff and members once it was released, before by those who write or review it', () => {
  expect(whoMay(canReadPractices)).toEqual(expect.arrayContaining([...STAFF, 'member']));
  expect(whoMay(canReadPractices)).not.toContain('department');
  expect(readers(PracticeStatus.PROPOSED, 0)).toEqual(ORGANISERS);
  expect(readers(PracticeStatus.RELEASED, 1)).toEqual(whoMay(canReadPractices));
  expect(readers(PracticeStatus.RETIRED, 1)).toContain('member');
  expect(readers(PracticeStatus.DISCARDED, 0)).toEqual(ORGANISERS);
});

it('is written by whoever organises there, reviewed by the secretariat alone', () => {
  expect(whoMay((viewer) => canWritePractice(viewer, 'here'))).toEqual(ORGANISERS);
  expect(whoMay(canWritePractices)).toEqual(expect.arrayContaining([...ORGANISERS]));
  expect(whoMay(canReviewPractices)).toEqual(['secretariat']);
});
