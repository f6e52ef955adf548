import { describe, expect, it } from '@jest/globals';
import { addressReader, isAddressOrBlock } from './client-address.js';

const from = (remoteAddress: string | undefined, forwarded?: string) =>
  ({ socket: { remoteAddress }, headers: forwarded === undefined ? {} : { 'x-forwarded-for': forwarded } }) as never;

describe('where a request came from', () => {
  it('is the address of the socket, whatever the request claims', () => {
    expect(addressReader([])(from('203.0.113.9', '198.51.100.1'))).toBe('203.0.113.9');
    expect(addressReader(['10.0.0.0/8'])(from('203.0.113.9', '198.51.100.1'))).toBe('203.0.113.9');
  });

  it('is what a trusted proxy says', () => {
    const addressOf = addressReader(['10.0.0.0/8', '::1']);
    expect(addressOf(from('10.1.2.3', '198.51.100.1'))).toBe('198.51.100.1');
    expect(addressOf(from('::1', '198.51.100.1'))).toBe('198.51.100.1');
    expect(addressOf(from('::ffff:10.1.2.3', '2001:db8::5'))).toBe('2001:db8::5');
  });

  it("is the last one no proxy stands behind: the rest of the line is the visitor's own invention", () => {
    const addressOf = addressReader(['10.0.0.0/8']);
    expect(addressOf(from('10.0.0.1', '1.1.1.1, 198.51.100.1, 10.9.9.9'))).toBe('198.51.100.1');
  });

  it('stays with the proxy where the line is missing or no address', () => {
    const addressOf = addressReader(['10.0.0.0/8']);
    expect(addressOf(from('10.0.0.1'))).toBe('10.0.0.1');
    expect(addressOf(from('10.0.0.1', 'unknown'))).toBe('10.0.0.1');
    expect(addressOf(from(undefined, '198.51.100.1'))).toBeNull();
  });
});

it('knows addresses and blocks from other words', () => {
  expect(['10.0.0.7', '10.0.0.0/8', '::1', 'fd00::/8'].every(isAddressOrBlock)).toBe(true);
  expect(['proxy', '10.0.0.0/33', '10.0.0', '::1/129', '10.0.0.0/8/8', ''].some(isAddressOrBlock)).toBe(false);
});
