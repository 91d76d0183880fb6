import { expect, test } from 'vitest';
import { parseIdentifier } from './identify.ts';

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
