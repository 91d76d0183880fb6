import { expect, test } from 'vitest';
import { backOff } from './back-off.ts';

test('the server is looked for less and less often, and twice a minute for as long as it takes', () => {
  expect([0, 1, 2, 3, 4, 5, 60].map(backOff)).toEqual([
    2_000, 4_000, 8_000, 16_000, 30_000, 30_000, 30_000,
  ]);
});
