import { expect, test, vi } from 'vitest';

vi.mock('virtual:landlord', () => ({ landlord: { office: { phone: '00' } } }));
const { monthNumber, dayOf } = await import('./fr.ts');

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
  expect(dayOf('2004-06-01')).toBe('1 juin 2004');
});
