import { expect, it } from '@jest/globals';
import { lineOf } from './brake.js';

it('takes an IPv4 address for itself and an IPv6 one for the line it belongs to', () => {
  expect(lineOf('192.0.2.7')).toBe('192.0.2.7');
  const [one, other] = ['2001:db8:0:1::1', '2001:0db8:0000:0001:ffff:ffff:ffff:ffff'].map(lineOf);
  expect(one).toBe('2001:db8:0:1/64');
  expect(other).toBe(one);
  expect(lineOf('2001:db8:0:2::1')).not.toBe(one);
  expect([lineOf('::1'), lineOf('fe80::1%eth0'), lineOf('64:ff9b::192.0.2.1')]).toEqual([
    '0:0:0:0/64',
    'fe80:0:0:0/64',
    '64:ff9b:0:0/64',
  ]);
});
