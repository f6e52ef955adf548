import { expect, it } from '@jest/globals';
import { whoMay } from '../../../kernel/viewer.test-support.js';
import { canEditFormSettings } from './form-settings.policy.js';

it('lets the secretariat alone settle what a form asks for', () => {
  expect(whoMay(canEditFormSettings)).toEqual(['secretariat']);
});
