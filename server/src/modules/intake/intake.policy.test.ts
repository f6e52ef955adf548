import { expect, it } from '@jest/globals';
import { whoMay } from '../../kernel/viewer.test-support.js';
import { canTakeIn } from './intake.policy.js';

it('lets the secretariat alone take in files of messages', () => {
  expect(whoMay(canTakeIn)).toEqual(['secretariat']);
});
