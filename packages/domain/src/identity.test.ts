import { describe, expect, test } from 'vitest';
import { type Candidate, type IdentityMatch, matchIdentity, parseIdentity } from './identity.ts';

const today = '2026-11-23';
const typed = {
  clientNumber: '00123456',
  lastName: 'dupond',
  firstName: 'Jean',
  birthDate: '10/09/1975',
};
const jean: Candidate = {
  tenantId: 'jean',
  lastNames: ['DUPOND'],
  firstNames: 'JEAN',
  birthDate: '1975-09-10',
  current: true,
  letterOnly: false,
};
const given = () => {
  const parsed = parseIdentity(typed, today);
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.error));
  return parsed.value;
};
const why = (match: IdentityMatch) => (match.kind === 'matched' ? match : match.why);

test('every wrong field is named at once', () => {
  const empty = { clientNumber: '', lastName: '', firstName: 'a'.repeat(101), birthDate: '1/1/75' };
  expect(parseIdentity(empty, today)).toEqual({
    ok: false,
    error: {
      clientNumber: 'required',
      lastName: 'required',
      firstName: 'tooLong',
      birthDate: 'twoDigitYear',
    },
  });
});

describe('Matching against the roll', () => {
  test('one line that agrees in everything is the tenant', () => {
    const marie = { ...jean, tenantId: 'marie', firstNames: 'MARIE' };
    expect(matchIdentity([marie, jean], given())).toEqual({ kind: 'matched', tenantId: 'jean' });
  });

  test.each<[string, Candidate[], string]>([
    ['nobody has the number', [], 'unknownNumber'],
    ['another last name', [{ ...jean, lastNames: ['DUPONT'] }], 'differs'],
    ['a former tenant', [{ ...jean, current: false }], 'differs'],
    ['a birth date the roll does not know', [{ ...jean, birthDate: null }], 'differs'],
    ['a name cut by the export', [{ ...jean, letterOnly: true }], 'differs'],
    ['two lines that match', [jean, { ...jean, tenantId: 'twin' }], 'severalMatch'],
  ])('%s is no match', (_, candidates, reason) => {
    expect(why(matchIdentity(candidates, given()))).toBe(reason);
  });

  test('01/01/1900 proves nothing, even where the roll holds it', () => {
    const parsed = parseIdentity({ ...typed, birthDate: '01/01/1900' }, today);
    if (!parsed.ok) throw new Error('parses');
    const onRoll = { ...jean, birthDate: '1900-01-01' };
    expect(why(matchIdentity([onRoll], parsed.value))).toBe('placeholderDate');
  });

  test('the office learns what differed, line by line', () => {
    const other = { ...jean, tenantId: 'other', lastNames: ['MARTIN'], birthDate: null };
    expect(matchIdentity([other], given())).toEqual({
      kind: 'notMatched',
      why: 'differs',
      candidates: [{ tenantId: 'other', differences: ['lastName', 'birthDateUnknown'] }],
    });
  });
});
