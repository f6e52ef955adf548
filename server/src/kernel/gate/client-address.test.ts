import { describe, expect, it } from '@jest/globals';
import {
  addressReader,
  isAddressOrBlock,
  isThisMachine,
  warnOfProxyToName,
  warnOfUnnamedProxy,
} from './client-address.js';

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
    expect(addressOf(from('::ffff:10.1.2.3', '2001:db8::5'))).toBe('2001:db8:0:0::/64');
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

describe('how an address is counted', () => {
  const addressOf = addressReader([]);

  it('is by its network of 64 bits for IPv6, however it is written', () => {
    const written = ['2001:db8:7:1::1', '2001:0db8:0007:0001:ffff::', '2001:DB8:7:1:2:3:4:5'];
    expect(new Set(written.map((address) => addressOf(from(address))))).toEqual(new Set(['2001:db8:7:1::/64']));
    expect(addressOf(from('2001:db8:7:2::1'))).toBe('2001:db8:7:2::/64');
    expect(addressOf(from('fe80::1%eth0'))).toBe('fe80:0:0:0::/64');
    expect(addressOf(from('::1'))).toBe('::1');
  });

  it('is one for an IPv4 address and the same written as IPv6', () => {
    const written = ['203.0.113.5', '::ffff:203.0.113.5', '::FFFF:cb00:7105', '0:0:0:0:0:ffff:cb00:7105'];
    expect(new Set(written.map((address) => addressOf(from(address))))).toEqual(new Set(['203.0.113.5']));
  });
});

it('says once that a proxy was not named, and no address', () => {
  const said: unknown[] = [];
  const addressOf = addressReader(
    ['10.0.0.1'],
    warnOfUnnamedProxy({ warn: (...words: unknown[]) => said.push(words) }),
  );
  addressOf(from('10.0.0.1', '198.51.100.1'));
  addressOf(from('192.168.3.4'));
  expect(said).toEqual([]);
  addressOf(from('192.168.3.4', '198.51.100.1'));
  addressOf(from('192.168.3.4', '198.51.100.2'));
  expect(said).toEqual([[{ from: 'a private network' }, expect.stringContaining('TRUSTED_PROXIES')]]);
  expect(JSON.stringify(said)).not.toMatch(/192|198/);
});

it('says at the start that a proxy is to be named', () => {
  const said = (host: string, publicUrl: string | null, trustedProxies: string[] = []) => {
    let warned = 0;
    const warn = () => {
      warned += 1;
    };
    warnOfProxyToName({ warn }, { host, publicUrl, trustedProxies });
    return warned;
  };
  expect(said('127.0.0.1', 'https://bandeng.example.org')).toBe(1);
  expect(said('127.0.0.1', 'https://bandeng.example.org', ['127.0.0.1'])).toBe(0);
  expect(said('0.0.0.0', 'http://bandeng.example.org:4000')).toBe(0);
  expect(said('127.0.0.1', null)).toBe(0);
  expect(said('127.0.0.1', 'http://localhost:4000')).toBe(0);
});

it('knows this machine by its names', () => {
  expect(['localhost', '127.0.0.1', '127.8.9.1', '::1', '[::1]', '::ffff:127.0.0.1'].every(isThisMachine)).toBe(true);
  expect(['0.0.0.0', '::', '10.0.0.1', 'bandeng.example', '127.0.0.1.example', ''].some(isThisMachine)).toBe(false);
});

it('knows addresses and blocks from other words', () => {
  expect(['10.0.0.7', '10.0.0.0/8', '::1', 'fd00::/8'].every(isAddressOrBlock)).toBe(true);
  expect(['proxy', '10.0.0.0/33', '10.0.0', '::1/129', '10.0.0.0/8/8', ''].some(isAddressOrBlock)).toBe(false);
});
