import { expect, test } from 'vitest';
import { parseIdentifier } from './identify.ts';
import { formatLetterCode, normalizeLetterCode } from './letter-code.ts';

test.each([
  ['Jean@Exemple.fr', { kind: 'email', email: 'jean@exemple.fr' }],
  ['jean＠exemple.fr', { kind: 'email', email: 'jean@exemple.fr' }],
  ['N° 00123456', { kind: 'clientNumber', clientNumber: '123456' }],
])('%s identifies', (raw, value) => {
  expect(parseIdentifier(raw)).toEqual({ ok: true, value });
});

test.each([
  ['', 'required'],
  ['jean', 'invalid'],
  ['jean@', 'invalid'],
  ['123456789', 'invalid'],
])('%j is refused as %s', (raw, error) => {
  expect(parseIdentifier(raw)).toEqual({ ok: false, error });
});

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
