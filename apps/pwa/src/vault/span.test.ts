import { expect, test } from 'vitest';
import { isAlive } from './span.ts';

const span = { savedAt: 1_000_000, until: 2_000_000 };

test.each([
  ['as it is kept', 1_000_000, true],
  ['until just before its end', 1_999_999, true],
  ['not at its end', 2_000_000, false],
  ['not long after', 9_000_000, false],
  ['with a clock some seconds back', 990_000, true],
  ['not with a clock that was set back', 900_000, false],
])('what is kept lives %s', (_, now, expected) => {
  expect(isAlive(span, now)).toBe(expected);
});
