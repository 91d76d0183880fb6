import { expect, test } from 'vitest';
import { printable } from './printable.ts';

test.each([
  ['Şükrü Öztürk', 'Şükrü Öztürk'],
  ['Œuvre d’Éléonore, n° 5', 'Œuvre d’Éléonore, n° 5'],
  // As two characters, a letter and its accent.
  ['E\u0301le\u0301onore', 'Éléonore'],
  ['Nguyễn', 'Nguyen'],
  ['İpek', 'Ipek'],
  ['9\u202fh', '9\u00a0h'],
  ['Jean‑Pierre', 'Jean-Pierre'],
  ['Жанна', '?????'],
])('%s is set as %s', (typed, set) => {
  expect(printable(typed)).toBe(set);
});
