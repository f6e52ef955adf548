import { expect, it } from '@jest/globals';
import { ANY_ORGANISER, ORGANISERS, whoMay } from '../../kernel/viewer.test-support.js';
import { canFulfil, canImportPlan, canPlanAny, canPlanFor, canReadPlanOf } from './plan.policy.js';

const here = { committeeId: 'here', groupId: null };
const nobodys = { committeeId: null, groupId: 'here' };

it('is read by the house and by its committee, and planned by its committee and the secretariat', () => {
  expect(whoMay((viewer) => canReadPlanOf(viewer, here))).toEqual(['secretariat', 'leader', 'director', 'officer']);
  expect(whoMay((viewer) => canPlanFor(viewer, here))).toEqual(ORGANISERS);
});

it('leaves what no committee organises to the house and the office of its group', () => {
  expect(whoMay((viewer) => canReadPlanOf(viewer, nobodys))).toEqual(['secretariat', 'leader', 'office']);
  expect(whoMay((viewer) => canPlanFor(viewer, nobodys))).toEqual(['secretariat', 'office']);
});

it('lets whoever plans for anybody bring a file', () => {
  expect(whoMay(canImportPlan)).toEqual(ANY_ORGANISER);
  expect(whoMay(canPlanAny)).toEqual([...ANY_ORGANISER, 'office', 'office there']);
  expect(whoMay((viewer) => canFulfil(viewer, nobodys))).toEqual(['secretariat']);
});
