import { expect, test } from 'vitest';
import { componentsPage } from './components-page.ts';
import type { StaticFile } from './static-files.ts';

const file: StaticFile = {
  type: 'text/html',
  etag: '"x"',
  cacheControl: 'no-cache',
  plain: Uint8Array.from(Buffer.from('a page')),
  compressed: new Map(),
};
const files = new Map([
  ['/dev/components.html', file],
  ['/dev/assets/a.js', file],
  ['/index.html', file],
]);
const get = (path: string, { peer = '127.0.0.1', headers = {} } = {}) =>
  componentsPage(files).request(
    path,
    { headers },
    { incoming: { socket: { remoteAddress: peer } } },
  );

test.each(['/dev/components', '/dev/assets/a.js'])(
  '%s is there at this machine alone',
  async (path) => {
    const answer = await get(path);
    expect([answer.status, await answer.text()]).toEqual([200, 'a page']);
    expect(answer.headers.get('Cache-Control')).toBe('no-store');
    expect((await get(path, { peer: '192.168.1.20' })).status).toBe(404);
    expect((await get(path, { headers: { 'X-Forwarded-For': '10.0.0.1' } })).status).toBe(404);
  },
);

test('nothing else is reached through it', async () => {
  expect((await get('/dev/assets/b.js')).status).toBe(404);
  expect((await get('/dev/index.html')).status).toBe(404);
  expect((await get('/index.html')).status).toBe(404);
});
