import { expect, it } from '@jest/globals';
import { isLoginName, normaliseLoginName } from './login-name.rules.js';

it.each([
  ['ＷＹ０００１', 'wy0001'],
  [' Wang.Fang ', 'wang.fang'],
  ['\u3000王芳\t', '王芳'],
])('forgives %j', (typed, meant) => {
  expect(normaliseLoginName(typed)).toBe(meant);
});

it('does not fold what is longer than any name', () => {
  expect(normaliseLoginName('ﷺ'.repeat(900_000))).toBe('');
});

it.each(['wy0001', '王芳', '𬭎芳', 'a_b-c.d', 'wang@district', 'x'.repeat(32)])('takes %s', (name) => {
  expect(isLoginName(name)).toBe(true);
});

it.each(['', 'a', '.ab', '-ab', 'a b', 'a\u0000b', 'a\u202eb', 'a<b', "a'b", 'x'.repeat(33)])(
  'does not take %j',
  (name) => {
    expect(isLoginName(name)).toBe(false);
  },
);
