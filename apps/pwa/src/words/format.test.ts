import type { Language } from '@monlogement27/domain';
import { afterEach, expect, test, vi } from 'vitest';

let spoken: Language = 'fr';
vi.mock('./words.ts', () => ({ language: () => spoken }));
const { agoOf, dayOf, listOf, secondsOf, timeOf } = await import('./format.ts');
afterEach(() => {
  vi.useRealTimers();
});

test.each([
  ['fr', '1er juin 2004'],
  ['en', '1 June 2004'],
  ['ar', '1 يونيو 2004'],
  ['tr', '1 Haziran 2004'],
  ['pt', '1 de junho de 2004'],
] as const)('in %s a calendar day is the same day everywhere: %s', (language, written) => {
  spoken = language;
  expect(dayOf('2004-06-01')).toBe(written);
});

test('a time of today is a time; of another day it says which', () => {
  spoken = 'fr';
  vi.useFakeTimers({ now: new Date(2026, 1, 28, 10, 0) });
  expect(timeOf(new Date(2026, 1, 28, 14, 5).toISOString())).toBe('14:05');
  expect(timeOf(new Date(2026, 2, 1, 14, 5).toISOString())).toBe('1er mars 2026 à 14:05');
  spoken = 'ar';
  expect(timeOf(new Date(2026, 1, 28, 14, 5).toISOString())).toBe('14:05');
  spoken = 'en';
  expect(timeOf(new Date(2026, 2, 1, 14, 5).toISOString())).toBe('1 March 2026 at 14:05');
});

test.each([
  ['fr', 1, '1 seconde'],
  ['fr', 43, '43 secondes'],
  ['en', 1, '1 second'],
  ['ar', 2, 'ثانيتان'],
  ['ar', 43, '43 ثانية'],
  ['tr', 43, '43 saniye'],
] as const)('in %s %i seconds are «%s»', (language, count, written) => {
  spoken = language;
  expect(secondsOf(count).replace('\u00a0', ' ')).toBe(written);
});

test('a list says which of its parts are the names', () => {
  spoken = 'fr';
  expect(listOf(['Jean', 'Marie', 'Paul'])).toEqual([
    { item: true, text: 'Jean' },
    { item: false, text: ', ' },
    { item: true, text: 'Marie' },
    { item: false, text: ' et ' },
    { item: true, text: 'Paul' },
  ]);
});

/** Local time, as a person at the screen reads it. */
const at = (text: string) => new Date(text).toISOString();
const now = new Date('2026-03-10T15:30:00');

test.each([
  ['2026-03-10T15:00:00', undefined],
  // A clock that is slow.
  ['2026-03-10T15:45:00', undefined],
  ['2026-03-10T12:00:00', 'il y a 3 heures'],
  ['2026-03-09T23:50:00', 'hier'],
  ['2026-03-09T08:00:00', 'hier'],
  ['2026-03-08T23:59:00', 'avant-hier'],
  ['2026-03-04T00:01:00', 'il y a 6 jours'],
  ['2026-03-03T23:59:00', '3 mars 2026'],
])('what was at %s is «%s» on 10 March at half past three', (seen, said) => {
  spoken = 'fr';
  expect(agoOf(at(seen), now)).toBe(said);
});

test('a night with a changed clock is one day', () => {
  spoken = 'fr';
  expect(agoOf(at('2026-03-28T23:30:00'), new Date('2026-03-29T12:00:00'))).toBe('hier');
});

test('in Arabic the digits are those of every French paper', () => {
  spoken = 'ar';
  expect(agoOf(at('2026-03-04T12:00:00'), now)).toContain('6');
});
