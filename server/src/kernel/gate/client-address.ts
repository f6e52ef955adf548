import type { IncomingMessage } from 'node:http';
import { BlockList, isIP } from 'node:net';
import type { Logger } from 'pino';

/** `10.0.0.7`, `10.0.0.0/8`, `::1`, `fd00::/8` */
export function isAddressOrBlock(text: string): boolean {
  const [address = '', prefix, ...more] = text.split('/');
  const family = isIP(address);
  if (family === 0 || more.length > 0) return false;
  return prefix === undefined || (/^\d{1,3}$/.test(prefix) && Number(prefix) <= (family === 4 ? 32 : 128));
}

/** Whether an address is one of these addresses or within one of these blocks. */
export function isOneOf(addressesAndBlocks: readonly string[]): (address: string) => boolean {
  const list = new BlockList();
  for (const text of addressesAndBlocks) {
    const [address = '', prefix] = text.split('/');
    const family = isIP(address) === 6 ? 'ipv6' : 'ipv4';
    if (prefix === undefined) list.addAddress(address, family);
    else list.addSubnet(address, Number(prefix), family);
  }
  return (address) => list.check(address, isIP(address) === 6 ? 'ipv6' : 'ipv4');
}

/**
 * Where a request came from, as it is counted: an IPv4 address, or the /64 network of an IPv6 one, of which a single
 * household or attacker has all. null when the socket is already gone.
 */
export type AddressOf = (req: Pick<IncomingMessage, 'socket' | 'headers'>) => string | null;

/**
 * The visitor's address: the socket's, or behind trusted proxies the last one in `X-Forwarded-For` that is not a proxy.
 * What stands further left was written by whoever asked, and is not believed.
 */
export function addressReader(
  trustedProxies: readonly string[],
  onUnnamedProxy: (from: Neighbourhood) => void = () => {},
): AddressOf {
  const isTrusted = isOneOf(trustedProxies);

  return ({ socket, headers }) => {
    let address = plain(socket.remoteAddress);
    if (address === null) return null;
    if (headers['x-forwarded-for'] !== undefined && !isTrusted(address)) onUnnamedProxy(neighbourhoodOf(address));
    const said = [headers['x-forwarded-for'] ?? []].flat().join(',').split(',');
    while (isTrusted(address) && said.length > 0) {
      const before = plain(said.pop()?.trim());
      if (before === null || isIP(before) === 0) break;
      address = before;
    }
    return networkOf(address);
  };
}

/** An IPv4 address is one, also where it is written as IPv6. */
function plain(address: string | undefined): string | null {
  if (address === undefined) return null;
  const [withoutZone = ''] = address.split('%');
  if (isIP(withoutZone) !== 6) return withoutZone;
  const groups = groupsOf(withoutZone);
  const [high = 0, low = 0] = groups.slice(6);
  const isIpv4 = groups.slice(0, 5).every((group) => group === 0) && groups[5] === 0xffff;
  return isIpv4 ? [high >> 8, high & 255, low >> 8, low & 255].join('.') : withoutZone;
}

/** An address as it is counted. */
export function networkOf(written: string): string {
  const address = plain(written) ?? written;
  if (isIP(address) !== 6 || address === '::1') return address;
  return `${groupsOf(address)
    .slice(0, 4)
    .map((group) => group.toString(16))
    .join(':')}::/64`;
}

/** The eight numbers of an IPv6 address, however it is abbreviated. */
function groupsOf(address: string): number[] {
  const [head = '', tail] = new URL(`http://[${address}]/`).hostname.slice(1, -1).split('::');
  const numbers = (text: string) => (text === '' ? [] : text.split(':').map((group) => Number.parseInt(group, 16)));
  const [before, after] = [numbers(head), numbers(tail ?? '')];
  return [...before, ...Array<number>(8 - before.length - after.length).fill(0), ...after];
}

/** How near somebody is, without saying who it is. */
export type Neighbourhood = 'this machine' | 'a private network' | 'a public network';

const here = new BlockList();
here.addSubnet('127.0.0.0', 8, 'ipv4');
here.addAddress('::1', 'ipv6');
const nearby = new BlockList();
for (const [net, prefix] of [
  ['10.0.0.0', 8],
  ['172.16.0.0', 12],
  ['192.168.0.0', 16],
  ['169.254.0.0', 16],
  ['100.64.0.0', 10],
] as const)
  nearby.addSubnet(net, prefix, 'ipv4');
nearby.addSubnet('fc00::', 7, 'ipv6');
nearby.addSubnet('fe80::', 10, 'ipv6');

function neighbourhoodOf(address: string): Neighbourhood {
  const family = isIP(address) === 6 ? 'ipv6' : 'ipv4';
  if (here.check(address, family)) return 'this machine';
  return nearby.check(address, family) ? 'a private network' : 'a public network';
}

/** `localhost`, `127.0.0.1`, `[::1]`: nobody but this machine reaches it. */
export function isThisMachine(host: string): boolean {
  const name = host.replace(/^\[|\]$/g, '').toLowerCase();
  if (name === 'localhost' || name.endsWith('.localhost')) return true;
  return isIP(name) !== 0 && neighbourhoodOf(plain(name) ?? name) === 'this machine';
}

/**
 * Says at the start that people seem to come through a proxy nobody named: they reach it by another's address, while it
 * listens to this machine only.
 */
export function warnOfProxyToName(
  log: Pick<Logger, 'warn'>,
  {
    host,
    publicUrl,
    trustedProxies,
  }: { readonly host: string; readonly publicUrl: string | null; readonly trustedProxies: readonly string[] },
): void {
  if (trustedProxies.length > 0 || publicUrl === null) return;
  if (!isThisMachine(host) || isThisMachine(new URL(publicUrl).hostname)) return;
  log.warn(
    {},
    'PUBLIC_URL leads elsewhere and HOST is this machine: there is a proxy, and TRUSTED_PROXIES does not name it. All people behind it share one count of tries',
  );
}

const REMIND_EVERY_MS = 3_600_000;

/** Says on the log, once an hour at most, that a proxy was not named and what follows from it. Never an address. */
export function warnOfUnnamedProxy(log: Pick<Logger, 'warn'>): (from: Neighbourhood) => void {
  let saidAt = Number.NEGATIVE_INFINITY;
  return (from) => {
    if (performance.now() - saidAt < REMIND_EVERY_MS) return;
    saidAt = performance.now();
    log.warn(
      { from },
      'X-Forwarded-For comes from an address that TRUSTED_PROXIES does not name: all people behind it share one count of tries, and 100 wrong ones lock them all',
    );
  };
}
