import { expect, it } from '@jest/globals';
import { ANY_ORGANISER, ORGANISERS, whoMay } from '../../kernel/viewer.test-support.js';
import { canImportPlan, canPlanFor, canReadPlanOf } from './plan.policy.js';

const here = { committeeId: 'here' };
const nobodys = { committeeId: null };

it('is read by the house and by its committee, and planned by its committee and the secretariat', () => {
  expect(whoMay((viewer) => canReadPlanOf(viewer, here))).toEqual(['secretariat', 'leader', 'director', 'officer']);
  expect(whoMay((viewer) => canPlanFor(viewer, here))).toEqual(ORGANISERS);
});

it('leaves what no committee organises to the house', () => {
  expect(whoMay((viewer) => canReadPlanOf(viewer, nobodys))).toEqual(['secretariat', 'leader']);
  expect(whoMay((viewer) => canPlanFor(viewer, nobodys))).toEqual(['secretariat']);
});

it('lets whoever plans for anybody bring a file', () => {
  expect(whoMay(canImportPlan)).toEqual(ANY_ORGANISER);
});
