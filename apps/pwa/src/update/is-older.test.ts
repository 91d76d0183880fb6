import { expect, test } from 'vitest';
import { isOlder } from './is-older.ts';

const build = '2026-03-01T12:00:00.000Z';

test.each([
  ['2026-03-01T12:00:00Z', false],
  ['2026-03-01T12:00:01Z', true],
  ['2026-03-01T13:00:00+01:00', false],
  ['2026-02-28T23:59:59.999Z', false],
  ['', false],
  ['soon', false],
])('a build is older than %s: %s', (other, expected) => {
  expect(isOlder(build, other)).toBe(expected);
});
