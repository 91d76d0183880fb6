import { expect, test } from 'vitest';
import { monthNumber } from './month-number.ts';

test.each([
  ['fr', 'mars', '3'],
  ['fr', 'Mars', '3'],
  ['fr', 'AOÛT', '8'],
  ['fr', 'aout', '8'],
  ['fr', 'févr.', '2'],
  ['fr', 'jan', '1'],
  ['fr', 'juil', '7'],
  ['fr', 'décembre', '12'],
  ['en', 'March', '3'],
  ['en', 'sept', '9'],
  ['tr', 'mart', '3'],
  ['tr', 'AĞUSTOS', '8'],
  ['tr', 'KASIM', '11'],
  ['tr', 'kasım', '11'],
  ['pt', 'março', '3'],
  ['pt', 'Outubro', '10'],
  ['ar', 'مارس', '3'],
  ['ar', 'أغسطس', '8'],
  ['ar', 'اغسطس', '8'],
  ['ar', 'غشت', '8'],
  ['ar', 'جويلية', '7'],
  ['ar', 'كانون الثاني', '1'],
] as const)('in %s the month «%s» is %s', (language, typed, number) => {
  expect(monthNumber(typed, language)).toBe(number);
});

test.each(['en', 'ar', 'tr', 'pt'] as const)('in %s the French names pass too', (language) => {
  expect(monthNumber('février', language)).toBe('2');
  expect(monthNumber('août', language)).toBe('8');
});

test.each([
  ['3', '3'],
  [' 03 ', '03'],
  ['٠٣', '٠٣'],
  // June or July.
  ['jui', 'jui'],
  ['ma', 'ma'],
  ['march', 'march'],
  ['', ''],
])('in French «%s» stays as it was typed', (typed, kept) => {
  expect(monthNumber(typed, 'fr')).toBe(kept);
});
