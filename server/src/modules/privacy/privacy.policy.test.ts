import { expect, it } from '@jest/globals';
import { whoMay } from '../../kernel/viewer.test-support.js';
import { canReadPersonalRegister } from './privacy.policy.js';

it('shows the register to the secretariat', () => {
  expect(whoMay(canReadPersonalRegister)).toEqual(['secretariat']);
});
