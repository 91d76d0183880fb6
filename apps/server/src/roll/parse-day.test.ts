import { describe, expect, it } from 'vitest';
import { dayCell, isBlankDay, parseDay } from './parse-day.ts';

describe('a day of the roll', () => {
  it.each([
    ['10/09/1975', '1975-09-10'],
    ['1/9/1975', '1975-09-01'],
    ['10-09-1975', '1975-09-10'],
    ['10.09.1975', '1975-09-10'],
    ['1975-09-10', '1975-09-10'],
    ['19750910', '1975-09-10'],
    ['29/02/2024', '2024-02-29'],
    ['10/09/1975 00:00:00', '1975-09-10'],
    ['1975-09-10T00:00:00Z', '1975-09-10'],
    [' 10/09/1975 ', '1975-09-10'],
  ])('«%s» is read as %s', (cell, day) => {
    expect(parseDay(dayCell(cell))).toBe(day);
  });

  it.each([
    ['31/04/1980'],
    ['29/02/2023'],
    ['13/13/1980'],
    ['09/10/75'],
    ['00/00/0000'],
    ['10/09'],
    ['inconnue'],
    [''],
  ])('«%s» is none', (cell) => {
    expect(parseDay(dayCell(cell))).toBeUndefined();
  });

  it.each([
    ['', true],
    ['   ', true],
    ['00/00/0000', true],
    ['00000000', true],
    ['01/01/1900', false],
    ['x', false],
  ])('«%s» left out by the ERP: %s', (cell, blank) => {
    expect(isBlankDay(cell)).toBe(blank);
  });
});
