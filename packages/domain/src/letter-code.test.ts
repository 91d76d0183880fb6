import { expect, test } from 'vitest';
import { formatLetterCode, normalizeLetterCode, parseLetter } from './letter-code.ts';

test.each(['7KQ2M-9XWPA', '7kq2m 9xwpa', '７KQ2M–9XWPA'])('the letter code %s is read', (raw) => {
  const code = normalizeLetterCode(raw);
  if (!code.ok) throw new Error(code.error);
  expect(formatLetterCode(code.value)).toBe('7KQ2M-9XWPA');
});

test('look-alikes of a letter code are forgiven, other symbols are not', () => {
  expect(normalizeLetterCode('oOiIlL0123')).toEqual({ ok: true, value: '0011110123' });
  expect(normalizeLetterCode('7KQ2M-9XWPU')).toEqual({ ok: false, error: 'invalid' });
  expect(normalizeLetterCode('7KQ2M')).toEqual({ ok: false, error: 'invalid' });
  expect(normalizeLetterCode(' - ')).toEqual({ ok: false, error: 'required' });
});

test('a letter is typed as number and code, and as a birth date where one was asked for', () => {
  const typed = { clientNumber: 'N° 00123456', letterCode: '7kq2m 9xwpa' };
  const given = { clientNumber: '123456', letterCode: '7KQ2M9XWPA' };
  expect(parseLetter(typed, '2026-11-23')).toEqual({
    ok: true,
    value: { ...given, birthDate: undefined },
  });
  expect(parseLetter({ ...typed, birthDate: '10/09/1975' }, '2026-11-23')).toEqual({
    ok: true,
    value: { ...given, birthDate: '1975-09-10' },
  });
});

test('every wrong field of a letter is named at once', () => {
  const typed = { clientNumber: '0', letterCode: '7KQ2M', birthDate: '' };
  expect(parseLetter(typed, '2026-11-23')).toEqual({
    ok: false,
    error: { clientNumber: 'onlyZeros', letterCode: 'invalid', birthDate: 'required' },
  });
});
