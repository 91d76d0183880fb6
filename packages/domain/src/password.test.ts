import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { checkPassword, normalizePassword, type PasswordRule, passwordRules } from './password.ts';

const unmet = (raw: string, about = {}): readonly PasswordRule[] => {
  const checked = checkPassword(raw, about);
  return checked.ok ? [] : checked.error;
};

describe('The guide’s rules', () => {
  test.each<[string, PasswordRule[]]>([
    ['Vert-Tulipe-Lundi-8', []],
    ['Xq7!vbTz', []],
    ['Xq7! bTz', []],
    ['Жбцюэя7!', []],
    ['Xq7€vbTz', []],
    ['Xq٧!vbTz', []],
    ['', ['length', 'uppercase', 'lowercase', 'digit', 'special']],
    ['Xq7!vbT', ['length']],
    ['xq7!vbtz', ['uppercase']],
    ['XQ7!VBTZ', ['lowercase']],
    ['Xqs!vbTz', ['digit']],
    ['Xq7wvbTz', ['special']],
    ['Xq7 vbTz', ['special']],
    ['Xq7!vb\u0007Tz', ['unsupportedCharacter']],
    ['Xq7!vb\ud800Tz', ['unsupportedCharacter']],
    [`Xq7!${'z9'.repeat(63)}`, ['tooLong']],
    [`Xq7!${'z'.repeat(2000)}`, ['tooLong']],
  ])('%j leaves unmet %j', (raw, rules) => {
    expect(unmet(raw)).toEqual(rules);
  });

  test('a password of 128 characters outside the basic plane is allowed, though 256 units long', () => {
    expect(unmet(`Xq7!${'😀'.repeat(124)}`)).toEqual([]);
  });

  test('format characters are kept as typed and count for no class', () => {
    const checked = checkPassword('Xq7!vb\u200dTz');
    expect(checked.ok && checked.value).toBe('Xq7!vb\u200dTz');
    expect(unmet('Xq7vb\u200d\u200dTz')).toEqual(['special']);
  });

  test('the same password typed composed or decomposed is one password', () => {
    expect(normalizePassword('Été-2027-Vb'.normalize('NFD'))).toEqual(
      normalizePassword('Été-2027-Vb'.normalize('NFC')),
    );
  });
});

describe('What is known of the tenant', () => {
  const about = {
    email: 'jeandupond@exemple.com',
    clientNumber: '123456',
    lastName: 'DUPOND',
    firstName: 'Léo',
  };
  test.each<[string, PasswordRule[]]>([
    ['x-Dupond-82', ['personalData']],
    ['x-dùpönd-82X', ['personalData']],
    ['Xv!123456zq', ['personalData']],
    ['JeanDupond!7', ['personalData']],
    ['Xv!leo-7zqpm', []],
    ['Exemple-7-zqrt', []],
  ])('%j leaves unmet %j', (raw, rules) => {
    expect(unmet(raw, about)).toEqual(rules);
  });
});

describe('Too common', () => {
  test.each([
    'Azerty123!',
    'P@ssw0rd1!',
    'Bonjour1!',
    'Marseille13!',
    'Nicolas27*',
    '!!Soleil12',
    'M0nlogement27!',
    'Qwertyuiop1!',
    'Ch@ntal75!',
    'MotDePasse1!',
  ])('%s', (raw) => {
    expect(unmet(raw)).toEqual(['tooCommon']);
  });

  test.each(['Vert-Tulipe-Lundi-8', 'Soleil-Marron-7', 'Bonjour-271!9', 'Xq7!vbTz'])(
    'not %s',
    (raw) => {
      expect(unmet(raw)).toEqual([]);
    },
  );
});

test('whatever is typed: rules come in their order, once; what passes is its own normal form', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 160 }), (raw) => {
      const checked = checkPassword(raw);
      if (checked.ok) {
        expect(checkPassword(checked.value)).toEqual(checked);
        expect(normalizePassword(raw)).toEqual(checked);
        return;
      }
      const places = checked.error.map((rule) => passwordRules.indexOf(rule));
      expect(places).toEqual([...new Set(places)].sort((a, b) => a - b));
      expect(places.length).toBeGreaterThan(0);
    }),
  );
});
