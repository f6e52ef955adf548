import type { IncomingMessage } from 'node:http';
import { BlockList, isIP } from 'node:net';

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

/** Where a request came from; null when the socket is already gone. */
export type AddressOf = (req: Pick<IncomingMessage, 'socket' | 'headers'>) => string | null;

/**
 * The visitor's address: the socket's, or behind trusted proxies the last one in `X-Forwarded-For` that is not a proxy.
 * What stands further left was written by whoever asked, and is not believed.
 */
export function addressReader(trustedProxies: readonly string[]): AddressOf {
  const isTrusted = isOneOf(trustedProxies);

  return ({ socket, headers }) => {
    let address = plain(socket.remoteAddress);
    if (address === null || trustedProxies.length === 0) return address;
    const said = [headers['x-forwarded-for'] ?? []].flat().join(',').split(',');
    while (isTrusted(address) && said.length > 0) {
      const before = plain(said.pop()?.trim());
      if (before === null || isIP(before) === 0) break;
      address = before;
    }
    return address;
  };
}

/** An IPv4 address is one, also where the socket speaks IPv6. */
function plain(address: string | undefined): string | null {
  return address?.replace(/^::ffff:(?=\d+\.)/i, '') ?? null;
}
