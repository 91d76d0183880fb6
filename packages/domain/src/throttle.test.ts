import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { day, hour, minute } from './instant.ts';
import { identityWindow, letterOnlyWindow, signInWait, windowWait } from './throttle.ts';

const now = 1_000 * day;
const ago = (...minutes: number[]) => minutes.map((count) => now - count * minute);

describe('The sign-in throttle', () => {
  test.each<[string, number[], number | 'allowed']>([
    ['four tries', ago(4, 3, 2, 1), 'allowed'],
    ['five tries, the last one 30 s ago', ago(4, 3, 2, 1, 0.5), 0.5],
    ['five tries, the last one a minute ago', ago(5, 4, 3, 2, 1), 'allowed'],
    ['six tries wait two minutes', ago(9, 8, 7, 6, 5, 0), 2],
    ['nine tries wait a quarter of an hour', ago(9, 8, 7, 6, 5, 4, 3, 2, 0), 15],
    ['tries of another day do not count', ago(1500, 1500, 1500, 1500, 1500), 'allowed'],
    ['twelve in a day wait for the oldest to leave', Array(12).fill(now - 23 * hour), 60],
  ])('%s', (_, tries, expected) => {
    expect(signInWait(tries, now)).toEqual(
      expected === 'allowed'
        ? { allowed: true }
        : { allowed: false, retryAt: now + expected * minute },
    );
  });

  test('no wait is for ever: at retryAt the same tries are allowed', () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: now - 2 * day, max: now }), { maxLength: 30 }),
        (tries) => {
          const wait = signInWait(tries, now);
          if (wait.allowed) return;
          expect(wait.retryAt).toBeGreaterThan(now);
          expect(wait.retryAt).toBeLessThanOrEqual(now + day);
          expect(signInWait(tries, wait.retryAt)).toEqual({ allowed: true });
        },
      ),
    );
  });
});

test('identity checks: five an hour, twenty in thirty days', () => {
  const windows = [identityWindow, letterOnlyWindow];
  expect(windowWait(ago(50, 40, 30, 20), now, windows)).toEqual({ allowed: true });
  expect(windowWait(ago(50, 40, 30, 20, 10), now, windows)).toEqual({
    allowed: false,
    retryAt: now + 10 * minute,
  });
  const monthly = Array.from({ length: 20 }, (_, index) => now - (index + 1) * day);
  expect(windowWait(monthly, now, windows)).toEqual({ allowed: false, retryAt: now + 10 * day });
});
