import { expect, it } from '@jest/globals';
import { Secret } from 'otpauth';
import { enrolmentUri, newSecret, stepOf } from './totp.js';

/** RFC 6238, appendix B: the secret is the ASCII text, the codes are its last six digits. */
const secret = Secret.fromUTF8('12345678901234567890').base32;

it.each([
  [59, '287082'],
  [1111111109, '081804'],
  [1111111111, '050471'],
  [1234567890, '005924'],
  [2000000000, '279037'],
  [20000000000, '353130'],
])('takes the code of the standard at %s s', (seconds, code) => {
  expect(stepOf(secret, code, new Date(seconds * 1000))).toBe(Math.floor(seconds / 30));
});

it('takes the code of the half minute before and after, by its own step, and no other', () => {
  const at = (seconds: number) => stepOf(secret, '081804', new Date(seconds * 1000));
  const step = Math.floor(1111111109 / 30);
  expect([at(step * 30 - 1), at(step * 30), at((step + 2) * 30 - 1)]).toEqual([step, step, step]);
  expect([at((step - 1) * 30 - 1), at((step + 2) * 30)]).toEqual([null, null]);
});

it('is asked for by a secret of 160 bits in a form that authenticators read', () => {
  const made = newSecret();
  expect(Secret.fromBase32(made).bytes).toHaveLength(20);
  expect(newSecret()).not.toBe(made);
  expect(enrolmentUri(made, '王芳')).toBe(
    `otpauth://totp/Bandeng:${encodeURIComponent('王芳')}?issuer=Bandeng&secret=${made}&algorithm=SHA1&digits=6&period=30`,
  );
});
