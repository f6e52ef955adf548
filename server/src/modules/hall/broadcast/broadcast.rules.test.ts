import { expect, it } from '@jest/globals';
import { namesSomebody } from './broadcast.rules.js';

it('finds the name of a resident, or a number of somebody, in what would go out', () => {
  const found = (text: string) => namesSomebody(text, ['丁小满', '欧阳 娜', '王']);
  expect(found('商户希望划卸货位,9月底前,补 3000000 元')).toBe(true);
  expect(found('商户希望划卸货位,2026年9月底前')).toBe(false);
  expect(found('姓王的都知道')).toBe(false);
  expect(found('丁小满说货没处放')).toBe(true);
  expect(found('丁 小满说货没处放')).toBe(true);
  expect(found('欧阳娜不同意')).toBe(true);
  expect(found('打 138 0013 8000')).toBe(true);
});
