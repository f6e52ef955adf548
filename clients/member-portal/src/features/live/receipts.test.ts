import { expect, it } from '@jest/globals';
import { drawReceipt } from './receipts';

it('draws codes of eight signs nobody confuses, each its own', () => {
  const drawn = Array.from({ length: 200 }, drawReceipt);
  expect(drawn.every((code) => /^[2-9A-HJ-NP-Z]{8}$/.test(code))).toBe(true);
  expect(new Set(drawn).size).toBe(200);
});
