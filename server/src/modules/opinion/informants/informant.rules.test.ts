import { expect, it } from '@jest/globals';
import { isExpected, isPhone } from './informant.rules.js';

it('takes telephones as people write them, and nothing else', () => {
  const good = ['13900000001', '0838-1234567', '+86 139 0000 0001', '(028) 12345', '12345', '1'.repeat(20)];
  const bad = ['', '1234', '1'.repeat(21), '电话13900000001', '13900000001转2', '13900000001\n'];

  expect([...good, ...bad].filter(isPhone)).toEqual(good);
});

it('expects whole briefs, up to one a day', () => {
  expect([-1, 0, 1, 2.5, 30, 31, Number.NaN].filter(isExpected)).toEqual([0, 1, 30]);
});
