import { expect, it } from '@jest/globals';
import { whoMay } from '../../kernel/viewer.test-support.js';
import { canSayNotice } from './consent.policy.js';

it('lets the secretariat say who keeps what people leave', () => {
  expect(whoMay(canSayNotice)).toEqual(['secretariat']);
});
