import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isKnownBirthDate, parseBirthDate } from './birth-date.ts';

const today = '2026-11-23';

describe('A birth date', () => {
  test.each([
    ['10/09/1975', '1975-09-10'],
    ['10.9.1975', '1975-09-10'],
    ['1-2-1980', '1980-02-01'],
    ['10 09 1975', '1975-09-10'],
    [' 10 / 09 / 1975 ', '1975-09-10'],
    ['1975-09-10', '1975-09-10'],
    ['٠١/٠٢/١٩٨٠', '1980-02-01'],
    ['１０／０９／１９７５', '1975-09-10'],
    ['29/02/2024', '2024-02-29'],
    ['23/11/2026', today],
    ['23/11/1896', '1896-11-23'],
    ['01/01/1900', '1900-01-01'],
  ])('%j is %s', (raw, value) => {
    expect(parseBirthDate(raw, today)).toEqual({ ok: true, value });
  });

  test.each([
    ['', 'required'],
    ['  ', 'required'],
    ['10 septembre 1975', 'invalidFormat'],
    ['10091975', 'invalidFormat'],
    ['10/09', 'invalidFormat'],
    ['10/09/197', 'invalidFormat'],
    ['1975/09/10', 'invalidFormat'],
    ['10/09/1975\u0000', 'invalidFormat'],
    ['1'.repeat(65), 'invalidFormat'],
    ['10/09/75', 'twoDigitYear'],
    ['31/04/1980', 'notACalendarDate'],
    ['29/02/2023', 'notACalendarDate'],
    ['09/13/1975', 'notACalendarDate'],
    ['00/01/1975', 'notACalendarDate'],
    ['24/11/2026', 'inFuture'],
    ['22/11/1896', 'tooLongAgo'],
    ['01/01/0001', 'tooLongAgo'],
  ])('%j is refused as %s', (raw, error) => {
    expect(parseBirthDate(raw, today)).toEqual({ ok: false, error });
  });

  test('of any day of a lifetime reads the same in both orders', () => {
    const days = fc.date({
      min: new Date('1900-01-01'),
      max: new Date('2026-11-22'),
      noInvalidDate: true,
    });
    fc.assert(
      fc.property(days, (date) => {
        const iso = date.toISOString().slice(0, 10);
        const [year, month, day] = iso.split('-');
        expect(parseBirthDate(iso, today)).toEqual({ ok: true, value: iso });
        expect(parseBirthDate(`${day}/${month}/${year}`, today)).toEqual({ ok: true, value: iso });
      }),
    );
  });
});

test.each([
  ['', false],
  ['  ', false],
  ['00/00/1975', false],
  ['00/09/1975', false],
  ['10/09/0000', false],
  ['01/01/1900', false],
  ['1/1/1900', false],
  ['1900-01-01', false],
  ['10/09/1975', true],
  ['1975-09-10', true],
  ['02/01/1900', true],
])('the roll knows %j: %s', (date, known) => {
  expect(isKnownBirthDate(date)).toBe(known);
});
