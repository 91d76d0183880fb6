import { BlockList, isIP } from 'node:net';

/**
 * The client's address. `X-Forwarded-For` counts only as far as it was written by trusted proxies: read from
 * its end, the first address that is not one of them is the client's.
 */
export function clientAddress(
  socketAddress: string,
  forwardedFor: string | undefined,
  trustedProxies: readonly string[],
): string {
  const trusted = listOf(trustedProxies);
  const chain = [...(forwardedFor ?? '').split(',').map((hop) => hop.trim()), socketAddress].map(
    withoutMapping,
  );
  for (let hop = chain.length - 1; hop >= 0; hop -= 1) {
    const address = chain[hop] ?? '';
    // An entry that is no address was not written by a proxy of ours.
    if (isIP(address) === 0) return chain[hop + 1] ?? socketAddress;
    if (!isIn(trusted, address)) return address;
  }
  return chain[0] ?? socketAddress;
}

/** What throttles count by: a home has a whole IPv6 /64. */
export function peerKey(address: string): string {
  if (isIP(address) !== 6) return address;
  const [head = '', tail = ''] = address.split('::');
  const left = head.split(':').filter(Boolean);
  const right = tail.split(':').filter(Boolean);
  const zeros = address.includes('::')
    ? Array(Math.max(0, 8 - left.length - right.length)).fill('0')
    : [];
  const groups = [...left, ...zeros, ...right].slice(0, 4);
  return `${groups.map((group) => Number.parseInt(group, 16).toString(16)).join(':')}::/64`;
}

export function isLoopback(address: string): boolean {
  const plain = withoutMapping(address);
  return plain === '::1' || (isIP(plain) === 4 && plain.startsWith('127.'));
}

function withoutMapping(address: string): string {
  return address.replace(/^::ffff:(?=\d+\.\d+\.\d+\.\d+$)/i, '');
}

/** An address, or a network as «10.0.0.0/8». */
export function isProxy(text: string): boolean {
  const [address = '', prefix, ...more] = text.split('/');
  if (isIP(address) === 0 || more.length > 0) return false;
  const longest = isIP(address) === 6 ? 128 : 32;
  // Read as a number, «10.0.0.0/» would be «/0»: everybody's word would count.
  return prefix === undefined || (/^\d{1,3}$/.test(prefix) && Number(prefix) <= longest);
}

function listOf(proxies: readonly string[]): BlockList {
  const list = new BlockList();
  for (const proxy of proxies.filter(isProxy)) {
    const [address = '', prefix] = proxy.split('/');
    const family = isIP(address) === 6 ? 'ipv6' : 'ipv4';
    if (prefix === undefined) list.addAddress(address, family);
    else list.addSubnet(address, Number(prefix), family);
  }
  return list;
}

function isIn(list: BlockList, address: string): boolean {
  return list.check(address, isIP(address) === 6 ? 'ipv6' : 'ipv4');
}
