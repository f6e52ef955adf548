import { expect, it } from '@jest/globals';
import { answersTo, whoMay } from '../../kernel/viewer.test-support.js';
import { BriefStatus } from './brief.entity.js';
import { canManageInformants, canNominateFor, canReadInformants } from './informants/informant.policy.js';
import {
  type BriefCapacity,
  type BriefPeople,
  canCompose,
  canImportResults,
  canNameReaders,
  canReadAllBriefs,
  canReadInstructions,
  canWriteBriefs,
  capacityOf,
} from './opinion.policy.js';

it('says who writes, reads, composes and manages', () => {
  expect(whoMay(canWriteBriefs)).toEqual([
    'secretariat',
    'reviewer',
    'director',
    'director there',
    'officer',
    'officer there',
    'member',
    'informant',
  ]);
  expect(whoMay(canReadAllBriefs)).toEqual(['secretariat', 'leader', 'reviewer', 'signer']);
  expect(whoMay(canCompose)).toEqual(['secretariat', 'reviewer']);
  expect(whoMay(canManageInformants)).toEqual(['secretariat']);
  expect(whoMay(canReadInformants)).toEqual(['secretariat', 'leader']);
  expect(whoMay((viewer) => canNominateFor(viewer, 'here'))).toEqual(['secretariat', 'office']);
  expect(whoMay(canImportResults)).toEqual(['secretariat']);
  expect(whoMay(canReadInstructions)).toEqual(['secretariat', 'leader']);
});

it('lets a leader and whoever reads it already name readers', () => {
  expect(whoMay((viewer) => canNameReaders(viewer, { isReader: false }))).toEqual(['leader']);
  expect(whoMay((viewer) => canNameReaders(viewer, { isReader: true }))).toEqual(whoMay(() => true));
});

const brief: BriefPeople = {
  status: BriefStatus.SUBMITTED,
  leadAuthorId: 'another',
  authorIds: ['another'],
  editorIds: [],
  reviewerId: null,
  committeeIds: ['here'],
};
const none: BriefCapacity = {
  ...{ reads: false, isAuthor: false, leadsWriting: false, desk: false, reviewer: false },
  ...{ signer: false, secretariat: false, leader: false, edited: false, reviewed: false },
};
const hasNone = (capacity: BriefCapacity) => Object.values(capacity).every((part) => !part);
const readersOf = (of: Partial<BriefPeople>) => whoMay((viewer) => capacityOf(viewer, { ...brief, ...of }).reads);

it('says what everybody is to a brief', () => {
  expect(answersTo((viewer) => capacityOf(viewer, brief), hasNone)).toEqual({
    secretariat: { ...none, reads: true, desk: true, secretariat: true },
    leader: { ...none, reads: true, signer: true, leader: true },
    reviewer: { ...none, reads: true, desk: true, reviewer: true },
    signer: { ...none, reads: true, signer: true },
  });
});

const accounts = whoMay((viewer) => viewer?.kind === 'ACCOUNT');

it.each([
  ['isAuthor', { authorIds: ['another', 'me'] }],
  ['leadsWriting', { leadAuthorId: 'me' }],
  ['edited', { editorIds: ['me'] }],
  ['reviewed', { reviewerId: 'me' }],
] as const)('knows by the account whether somebody %s', (part, of) => {
  expect(whoMay((viewer) => capacityOf(viewer, { ...brief, ...of })[part])).toEqual(accounts);
  expect(whoMay((viewer) => capacityOf(viewer, brief)[part])).toEqual([]);
});

it('is its authors’ alone as a draft, the desk’s when it is handed in, and its committees’ when it has gone out', () => {
  const desk = ['secretariat', 'leader', 'reviewer', 'signer'];
  const out: readonly BriefStatus[] = [BriefStatus.ISSUED, BriefStatus.FEEDBACK, BriefStatus.ARCHIVED];

  expect(readersOf({ status: BriefStatus.DRAFT })).toEqual([]);
  expect(readersOf({ status: BriefStatus.DRAFT, authorIds: ['me'] })).toEqual(accounts);
  for (const status of Object.values(BriefStatus)) {
    if (status === BriefStatus.DRAFT) continue;
    expect([status, readersOf({ status })]).toEqual([
      status,
      out.includes(status) ? [...desk, 'director', 'officer'] : desk,
    ]);
    // Who wrote what it was made of reads what went out, and nothing before.
    expect([status, readersOf({ status, sourceAuthorIds: ['me'] })]).toEqual([
      status,
      out.includes(status) ? accounts : desk,
    ]);
  }
});
