import { expect, test, vi } from 'vitest';

vi.mock('virtual:landlord', () => ({ landlord: { office: { phone: '00' } } }));
const { monthNumber, dayOf, typographic } = await import('./fr.ts');

test.each([
  ['mars', '3'],
  ['Mars', '3'],
  ['AOÛT', '8'],
  ['févr.', '2'],
  ['décembre', '12'],
  ['3', '3'],
  [' 03 ', '03'],
  ['march', 'march'],
])('the month «%s» is %s', (typed, number) => {
  expect(monthNumber(typed)).toBe(number);
});

test('a calendar day is the same day everywhere', () => {
  expect(dayOf('2004-06-01')).toBe('1er juin 2004');
});

test('no sign and no half telephone number begins a line', () => {
  expect(typographic('Dossier : 12 ? « oui » 02 32 00')).toBe(
    'Dossier\u00a0: 12\u00a0? «\u00a0oui\u00a0» 02\u00a032\u00a000',
  );
});
