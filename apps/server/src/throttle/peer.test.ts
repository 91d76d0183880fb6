import { expect, test } from 'vitest';
import { clientAddress, isLoopback, peerKey } from './peer.ts';

const proxies = ['10.0.0.1', '10.1.0.0/16', 'fd00::/8'];

test.each([
  ['no proxy, no header', '203.0.113.7', undefined, '203.0.113.7'],
  ['a header that nobody of ours wrote', '203.0.113.7', '198.51.100.1', '203.0.113.7'],
  ['one proxy', '10.0.0.1', '203.0.113.7', '203.0.113.7'],
  ['a proxy seen through an IPv6 socket', '::ffff:10.0.0.1', '203.0.113.7', '203.0.113.7'],
  ['two proxies', '10.0.0.1', '203.0.113.7, 10.1.2.3', '203.0.113.7'],
  ['an IPv6 proxy', 'fd12::1', '2001:db8::7', '2001:db8::7'],
  ['an address the client made up', '10.0.0.1', '1.2.3.4, 203.0.113.7', '203.0.113.7'],
  ['a trusted address the client made up', '10.0.0.1', '10.1.2.3, 203.0.113.7', '203.0.113.7'],
  ['words in the header', '10.0.0.1', 'unknown', '10.0.0.1'],
  ['words before a proxy', '10.0.0.1', '_hidden, 10.1.2.3', '10.1.2.3'],
  ['an empty header', '10.0.0.1', '', '10.0.0.1'],
  ['a trusted proxy that names none', '10.0.0.1', undefined, '10.0.0.1'],
  ['spaces and a mapped address', '10.0.0.1', '  ::ffff:203.0.113.7  ', '203.0.113.7'],
])('the client’s address with %s', (_, socket, forwardedFor, expected) => {
  expect(clientAddress(socket, forwardedFor, proxies)).toBe(expected);
});

test('without trusted proxies a header changes nothing', () => {
  expect(clientAddress('10.0.0.1', '203.0.113.7', [])).toBe('10.0.0.1');
  expect(clientAddress('10.0.0.1', '203.0.113.7', ['not an address'])).toBe('10.0.0.1');
});

test.each(['10.0.0.0/', '10.0.0.0/33', '10.0.0.0/x', '10.0.0.0/-1', '10.0.0.0/8.5', 'fd00::/129'])(
  'a trusted proxy written %s is nobody’s, and stops no request',
  (proxy) => {
    expect(clientAddress('10.0.0.1', '203.0.113.7', [proxy])).toBe('10.0.0.1');
  },
);

test.each([
  ['203.0.113.7', '203.0.113.7'],
  ['2001:db8:1:2:3:4:5:6', '2001:db8:1:2::/64'],
  ['2001:0DB8:0001:0002::9', '2001:db8:1:2::/64'],
  ['2001:db8::1', '2001:db8:0:0::/64'],
  ['2001:db8:0:0:ffff::', '2001:db8:0:0::/64'],
  ['::1', '0:0:0:0::/64'],
  ['fe80::1', 'fe80:0:0:0::/64'],
])('%s counts as %s', (address, key) => {
  expect(peerKey(address)).toBe(key);
});

test.each([
  ['127.0.0.1', true],
  ['127.8.9.10', true],
  ['::1', true],
  ['::ffff:127.0.0.1', true],
  ['128.0.0.1', false],
  ['::ffff:203.0.113.7', false],
  ['127.evil.example', false],
  ['', false],
])('%s is this machine: %s', (address, expected) => {
  expect(isLoopback(address)).toBe(expected);
});
