import { remember } from '@bandeng/ui';
import { beforeEach, expect, test } from '@jest/globals';
import { forgetCode, isKept, keepCode, keptCodes } from './kept-codes';

beforeEach(() => remember('bandeng.codes', '[]'));

test('a code is kept once, however it was typed, the newest first', () => {
  keepCode('gv24zvxb');
  keepCode('WUYC3WQU');
  expect(keepCode(' GV24ZVXB ')).toBe(true);
  expect(keptCodes()).toEqual(['GV24ZVXB', 'WUYC3WQU']);
  expect(isKept('gv24ZVXB')).toBe(true);
  expect(forgetCode('gv24zvxb')).toBe(false);
  expect(keptCodes()).toEqual(['WUYC3WQU']);
});

test('what is broken on the device is an empty list, and the list has an end', () => {
  remember('bandeng.codes', '{"x":');
  expect(keptCodes()).toEqual([]);
  for (let n = 0; n < 30; n += 1) keepCode(`C${n}`);
  expect(keptCodes()).toHaveLength(20);
  expect(keptCodes()[0]).toBe('C29');
});
