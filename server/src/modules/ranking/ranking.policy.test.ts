import { expect, it } from '@jest/globals';
import { ORGANISERS, STAFF, whoMay } from '../../kernel/viewer.test-support.js';
import { canReadRankingAsStaff, canRunRanking } from './ranking.policy.js';

it('is run by its committee, the district’s by the secretariat', () => {
  expect(whoMay((viewer) => canRunRanking(viewer, { committeeId: 'here' }))).toEqual(ORGANISERS);
  expect(whoMay((viewer) => canRunRanking(viewer, { committeeId: null }))).toEqual(['secretariat']);
});

it('is read by staff of its committee, the district’s by staff of every committee', () => {
  expect(whoMay((viewer) => canReadRankingAsStaff(viewer, { committeeId: 'here' }))).toEqual([
    'secretariat',
    'leader',
    'director',
    'officer',
  ]);
  expect(whoMay((viewer) => canReadRankingAsStaff(viewer, { committeeId: null }))).toEqual(STAFF);
});
