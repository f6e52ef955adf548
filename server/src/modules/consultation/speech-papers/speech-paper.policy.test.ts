import { expect, it } from '@jest/globals';
import { ORGANISERS, whoMay } from '../../../kernel/viewer.test-support.js';
import { canReadPaper, canReviewPapers, type PaperReader } from './speech-paper.policy.js';

it('is reviewed by those who invite', () => {
  expect(whoMay((viewer) => canReviewPapers(viewer, { committeeId: 'here' }))).toEqual(ORGANISERS);
});

const readers: Record<string, PaperReader> = {
  writer: { personId: 'writer', seatId: 'elsewhere', isStaff: false },
  speaker: { personId: 'speaker', seatId: 'seat', isStaff: false },
  staff: { personId: 'staff', seatId: null, isStaff: true },
  'at the table': { personId: 'another', seatId: 'other', isStaff: false },
};

it.each([
  ['DRAFT', ['writer', 'speaker']],
  ['SUBMITTED', ['writer', 'speaker', 'staff']],
  ['ACCEPTED', Object.keys(readers)],
] as const)('%s: is read by %j', (status, whom) => {
  const paper = { status, participantId: 'seat', writtenBy: 'writer' };

  expect(Object.keys(readers).filter((who) => canReadPaper(readers[who] as PaperReader, paper))).toEqual(whom);
});
