import { expect, test } from 'vitest';
import { from, until } from './moments.ts';

test.each([
  ['14:05', 'de 14:05', 'à 14:05'],
  ['29 novembre 2026 à 14:05', 'du 29 novembre 2026 à 14:05', 'au 29 novembre 2026 à 14:05'],
  ['1er mars 2027 à 09:00', 'du 1er mars 2027 à 09:00', 'au 1er mars 2027 à 09:00'],
])('%s is said as French says it', (moment, begun, ended) => {
  expect(from(moment)).toBe(begun);
  expect(until(moment)).toBe(ended);
});
