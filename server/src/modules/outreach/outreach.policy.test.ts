import { expect, it } from '@jest/globals';
import { answersTo, ORGANISERS, STAFF, whoMay } from '../../kernel/viewer.test-support.js';
import {
  canManageNotices,
  canReadAsStaff,
  canRecordFor,
  canSeeReaders,
  canTell,
  readerScope,
} from './outreach.policy.js';

it('leaves notices to the secretariat, their lists to staff, and telling to members and informants', () => {
  expect(whoMay(canManageNotices)).toEqual(['secretariat']);
  expect(whoMay(canReadAsStaff)).toEqual(STAFF);
  expect(whoMay(canTell)).toEqual(['member', 'informant']);
  expect(whoMay((viewer) => canRecordFor(viewer, 'here'))).toEqual(ORGANISERS);
});

it('names who has not read to the secretariat and to staff of their committee: never to a leader', () => {
  expect(whoMay(canSeeReaders)).toEqual(['secretariat', 'director', 'director there', 'officer', 'officer there']);
  expect(answersTo(readerScope, ({ all, committeeIds }) => !all && committeeIds.length === 0)).toEqual({
    secretariat: { all: true, committeeIds: [] },
    director: { all: false, committeeIds: ['here'] },
    'director there': { all: false, committeeIds: ['there'] },
    officer: { all: false, committeeIds: ['here'] },
    'officer there': { all: false, committeeIds: ['there'] },
  });
});
