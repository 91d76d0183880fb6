import type { Language } from '@monlogement27/domain';
import { afterEach, expect, test, vi } from 'vitest';

let spoken: Language = 'fr';
vi.mock('./words.ts', () => ({ language: () => spoken }));
const { dayOf, listOf, secondsOf, timeOf } = await import('./format.ts');
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
