import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { formatReference, normalizeClientNumber } from './client-number.ts';

describe('A client number is read in any form it is typed', () => {
  test.each([
    ['12345', '12345'],
    ['00012345', '12345'],
    ['000000000000012345', '12345'],
    ['Référence à rappeler : 00012345', '12345'],
    ['REFERENCE A RAPPELER : 00012345', '12345'],
    ['N° 12345', '12345'],
    ['Nº12345', '12345'],
    ['№ 12345', '12345'],
    ['L12345', '12345'],
    ['l12345', '12345'],
    ['O12345', '12345'],
    ['  12 345 ', '12345'],
    ['12.345', '12345'],
    ['12-34–5', '12345'],
    ['12\u00a0345', '12345'],
    ['12\u202f345', '12345'],
    ['12\t345\n', '12345'],
    ['\u200f\u202a12345\u202c', '12345'],
    ['12\u200b345', '12345'],
    ['1O2o', '1020'],
    ['2I3l', '2131'],
    ['１２３４５', '12345'],
    ['١٢٣٤٥', '12345'],
    ['१२३४५', '12345'],
    ['𝟙𝟚𝟛', '123'],
    ['②', '2'],
    ['12345678', '12345678'],
  ])('%j is %s', (raw, value) => {
    expect(normalizeClientNumber(raw)).toEqual({ ok: true, value });
  });

  test.each([
    ['', 'required'],
    [' \u200b ', 'required'],
    ['1'.repeat(65), 'tooLong'],
    [' '.repeat(65), 'tooLong'],
    ['abc', 'invalidCharacter'],
    ['---', 'invalidCharacter'],
    ['123a', 'invalidCharacter'],
    ['12/345', 'invalidCharacter'],
    ['12\u0000345', 'invalidCharacter'],
    ['\u000012345', 'invalidCharacter'],
    ['\ud80012345', 'invalidCharacter'],
    ['12,5', 'invalidCharacter'],
    ['0', 'onlyZeros'],
    ['00000000', 'onlyZeros'],
    ['0OO', 'onlyZeros'],
    ['123456789', 'tooManyDigits'],
  ])('%j is refused as %s', (raw, error) => {
    expect(normalizeClientNumber(raw)).toEqual({ ok: false, error });
  });
});

test('the printed reference of any client number reads back as that number', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 99_999_999 }), (number) => {
      const parsed = normalizeClientNumber(String(number));
      if (!parsed.ok) throw new Error(parsed.error);
      expect(formatReference(parsed.value)).toMatch(/^[0-9]{8}$/);
      expect(normalizeClientNumber(formatReference(parsed.value))).toEqual(parsed);
    }),
  );
});

test('whatever is typed gives a number of its shape or a refusal, and a number reads as itself', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 80 }), (raw) => {
      const parsed = normalizeClientNumber(raw);
      if (!parsed.ok) return;
      expect(parsed.value).toMatch(/^[1-9][0-9]{0,7}$/);
      expect(normalizeClientNumber(parsed.value)).toEqual(parsed);
    }),
  );
});
