import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { normalizeEmail } from './email.ts';
import { suggestEmailDomain } from './suggest-email-domain.ts';

describe('An e-mail address', () => {
  test.each([
    ['jeandupond@exemple.com', 'jeandupond@exemple.com'],
    [' \u200bJean.Dupond@Exemple.COM\ufeff ', 'jean.dupond@exemple.com'],
    ["o'brien+loyer@orange.fr", "o'brien+loyer@orange.fr"],
    ['jean@éxemple.fr', 'jean@xn--xemple-9ua.fr'],
    ['jean@EXEMPLE。fr', 'jean@exemple.fr'],
    [`${'a'.repeat(64)}@exemple.fr`, `${'a'.repeat(64)}@exemple.fr`],
  ])('%j is %s', (raw, value) => {
    expect(normalizeEmail(raw)).toEqual({ ok: true, value });
  });

  test.each([
    ['', 'required'],
    [' \u200b', 'required'],
    [`${'a'.repeat(65)}@exemple.fr`, 'tooLong'],
    [`a@${`${'b'.repeat(60)}.`.repeat(5)}fr`, 'tooLong'],
    ['a'.repeat(600), 'tooLong'],
    ['jean', 'invalid'],
    ['@exemple.fr', 'invalid'],
    ['jean@', 'invalid'],
    ['jean@exemple', 'invalid'],
    ['jean@exemple.fr.', 'invalid'],
    ['jean@.exemple.fr', 'invalid'],
    ['jean@exemple..fr', 'invalid'],
    ['.jean@exemple.fr', 'invalid'],
    ['jean.@exemple.fr', 'invalid'],
    ['je..an@exemple.fr', 'invalid'],
    ['je%an@exemple.fr', 'invalid'],
    ['"jean"@exemple.fr', 'invalid'],
    ['jean(ici)@exemple.fr', 'invalid'],
    ['Jean <jean@exemple.fr>', 'invalid'],
    ['a@exemple.fr,b@exemple.fr', 'invalid'],
    ['a@b@exemple.fr', 'invalid'],
    ['jean@[127.0.0.1]', 'invalid'],
    ['jean@127.0.0.1', 'invalid'],
    ['jean@0x7f.1', 'invalid'],
    ['jean@exemple.fr:25', 'invalid'],
    ['jean@exemple.fr/x', 'invalid'],
    ['jean@ex%61mple.fr', 'invalid'],
    ['jean@exem\u200bple.fr', 'invalid'],
    ['je\u200ban@exemple.fr', 'invalid'],
    ['jéan@exemple.fr', 'invalid'],
    ['\u212aevin@exemple.fr', 'invalid'],
    ['jean@-exemple.fr', 'invalid'],
    ['jean@localhost', 'invalid'],
    ['jean@mon.localhost', 'invalid'],
    ['jean@imprimante.local', 'invalid'],
    ['jean@poste.internal', 'invalid'],
    ['jean@exemple.invalid', 'invalid'],
    ['jean@exemple.fr\r\nBcc: x@y.fr', 'invalid'],
  ])('%j is refused as %s', (raw, error) => {
    expect(normalizeEmail(raw)).toEqual({ ok: false, error });
  });

  test('in its normal form is its own normal form, and never holds what a header could', () => {
    const anything = fc.oneof(fc.emailAddress(), fc.string({ unit: 'binary', maxLength: 80 }));
    fc.assert(
      fc.property(anything, (raw) => {
        const parsed = normalizeEmail(raw);
        if (!parsed.ok) return;
        expect(parsed.value).toMatch(/^[\x21-\x7e]+@[a-z0-9.-]+$/);
        expect(normalizeEmail(parsed.value)).toEqual(parsed);
      }),
    );
  });
});

test.each([
  ['jean@gmial.com', 'jean@gmail.com'],
  ['jean@gmail.co', 'jean@gmail.com'],
  ['jean@gmail.con', 'jean@gmail.com'],
  ['jean@hotmial.fr', 'jean@hotmail.fr'],
  ['jean@orang.fr', 'jean@orange.fr'],
  ['jean@wanado.fr', 'jean@wanadoo.fr'],
  ['jean@gmail.com', undefined],
  ['jean@mail.com', undefined],
  ['jean@ymail.com', undefined],
  ['jean@monlogement27.fr', undefined],
])('%s: the proposal is %s', (typed, proposed) => {
  const email = normalizeEmail(typed);
  if (!email.ok) throw new Error(email.error);
  expect(suggestEmailDomain(email.value)).toBe(proposed);
});
