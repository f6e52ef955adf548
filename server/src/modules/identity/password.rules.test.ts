import 'reflect-metadata';
import { expect, it } from '@jest/globals';
import { whyWeakPassword } from './password.rules.js';

const why = (password: string) => whyWeakPassword(password, 'wy0042')?.code ?? null;

it.each(['一条板凳坐下来谈事情', 'correct horse', 'Ab3-xyzw', '12ab34CD!'])('takes %s', (password) => {
  expect(why(password)).toBeNull();
});

it.each([
  ['abc', 'PASSWORD_TOO_SHORT'],
  ['abcdefg1', 'PASSWORD_TOO_SHORT'],
  ['1234567890', 'PASSWORD_TOO_COMMON'],
  ['1234567890', 'PASSWORD_TOO_COMMON'],
  ['Admin@123', 'PASSWORD_TOO_COMMON'],
  ['abcdefghijk', 'PASSWORD_TOO_COMMON'],
  ['ababababab', 'PASSWORD_TOO_COMMON'],
  ['my-WY0042-pass', 'PASSWORD_LIKE_NAME'],
  ['长'.repeat(129), 'PASSWORD_TOO_LONG'],
  ['ﷺ'.repeat(300_000), 'PASSWORD_TOO_LONG'],
])('refuses %s', (password, code) => {
  expect(why(password)).toBe(code);
});
