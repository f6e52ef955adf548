import { expect, it } from '@jest/globals';
import { whoMay } from '../../kernel/viewer.test-support.js';
import { canEditCalendar } from './calendar.policy.js';

it('leaves the calendar of the whole district to the secretariat', () => {
  expect(whoMay(canEditCalendar)).toEqual(['secretariat']);
});
