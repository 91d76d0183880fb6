import { expect, test } from 'vitest';
import { partOf } from './part-of.ts';

const file = Uint8Array.from([0, 1, 2, 3, 4, 5, 6, 7, 8, 9]);

test.each([
  ['bytes=0-1', '0,1', 'bytes 0-1/10'],
  ['bytes=7-', '7,8,9', 'bytes 7-9/10'],
  ['bytes=8-99', '8,9', 'bytes 8-9/10'],
])('%s is the part %s', async (range, bytes, contentRange) => {
  const answer = partOf(file, range, { 'Content-Type': 'audio/wav' });
  expect(answer.status).toBe(206);
  expect(answer.headers.get('Content-Range')).toBe(contentRange);
  expect(answer.headers.get('Content-Type')).toBe('audio/wav');
  expect(new Uint8Array(await answer.arrayBuffer()).join()).toBe(bytes);
});

test.each([undefined, 'bytes=-3', 'bytes=0-1,4-5', 'lines=1-2'])(
  'the whole file answers %s',
  async (range) => {
    const answer = partOf(file, range, {});
    expect(answer.status).toBe(200);
    expect(answer.headers.get('Accept-Ranges')).toBe('bytes');
    expect((await answer.arrayBuffer()).byteLength).toBe(10);
  },
);

test.each(['bytes=10-', 'bytes=5-4'])('%s is no part of it', (range) => {
  const answer = partOf(file, range, {});
  expect(answer.status).toBe(416);
  expect(answer.headers.get('Content-Range')).toBe('bytes */10');
});
