import { describe, expect, it } from 'vitest';
import { type BadRow, type GoodRow, parseRow, type RowContext } from './parse-row.ts';

const context: RowContext = {
  columns: {
    ...{ width: 9, reference: 0, civility: 1, lastName: 2, firstName: 3, birthDate: 4, email: 5 },
    ...{ address: [6], postalCode: undefined, town: undefined, entryDate: 7, exitDate: 8 },
    ...{ personId: undefined, missing: [] },
  },
  cutAt: { firstName: 12 },
  today: '2026-06-01',
};
const given = {
  ...{ reference: '00123456', civility: 'M', lastName: 'DUPOND', firstName: 'Jean' },
  ...{
    birthDate: '10/09/1975',
    email: '',
    address: '1 RUE',
    entryDate: '01/06/2004',
    exitDate: '',
  },
};

function parse(changes: Partial<typeof given> = {}, extra: string[] = []): GoodRow | BadRow {
  return parseRow(
    { line: 7, fields: [...Object.values({ ...given, ...changes }), ...extra] },
    context,
  );
}

function good(changes: Partial<typeof given> = {}): GoodRow {
  const row = parse(changes);
  if (row.kind === 'bad') throw new Error(row.reason);
  return row;
}

describe('a row of the roll', () => {
  it('becomes what is kept of it', () => {
    expect(good()).toEqual({
      kind: 'row',
      line: 7,
      facts: {
        ...{ clientNumber: '123456', personId: null, civility: 'M' },
        ...{ lastNames: ['DUPOND'], firstNames: 'Jean' },
        ...{ foldedLastNames: 'dupond', foldedFirstNames: 'jean' },
        ...{ birthDate: '1975-09-10', letterOnly: false },
        ...{ postalAddress: ['1 RUE'], entryDate: '2004-06-01', exitDate: null, email: null },
      },
      letterReasons: [],
      dropped: [],
    });
  });

  it.each([
    ['MARTIN NÉE PETIT', ['MARTIN', 'PETIT'], 'martin petit'],
    ['MME LE GOFF', ['LE GOFF'], 'legoff'],
    ['LEBŒUF', ['LEBŒUF'], 'leboeuf'],
    ['STRAUß', ['STRAUß'], 'strauss'],
    ["L'HÉRITIER", ["L'HÉRITIER"], 'lheritier'],
  ])('has the last names of «%s»', (lastName, lastNames, foldedLastNames) => {
    expect(good({ lastName }).facts).toMatchObject({ lastNames, foldedLastNames });
  });

  it.each([
    ['01/01/1900', null],
    ['00/00/0000', null],
    ['', null],
    ['01/01/1850', null],
    ['10/09/1975 00:00:00', '1975-09-10'],
    ['1975-09-10', '1975-09-10'],
  ])('born on «%s» has the birth date %s', (birthDate, known) => {
    const { facts, letterReasons } = good({ birthDate });
    expect(facts.birthDate).toBe(known);
    expect(letterReasons).toEqual(known === null ? ['birthDateUnknown'] : []);
  });

  it.each([
    ['J.', { firstName: 'J.' }, 'initial'],
    ['no first name', { firstName: '' }, 'noFirstName'],
    ['a lost character', { lastName: 'Y?LMAZ' }, 'lostCharacter'],
    ['a first name as wide as the column', { firstName: 'JEAN-BAPTIST' }, 'cutName'],
  ])('with %s registers by letter only', (_, changes, reason) => {
    const { facts, letterReasons } = good(changes);
    expect(facts.letterOnly).toBe(true);
    expect(letterReasons).toEqual([reason]);
  });

  it('is kept without what is only nice to know', () => {
    const { facts, dropped } = good({ email: 'jean@', entryDate: 'jadis' });
    expect(facts).toMatchObject({ email: null, entryDate: null });
    expect(dropped).toEqual(['email', 'entryDate']);
  });

  it('has its spaces and control characters tidied', () => {
    expect(good({ firstName: ' Jean\r\n  Pierre\t' }).facts.firstNames).toBe('Jean Pierre');
  });

  it('may end with a separator more than the header', () => {
    expect(parse({}, ['']).kind).toBe('row');
  });

  it.each([
    ['noReference', { reference: '' }, undefined],
    ['referenceNotANumber', { reference: 'ABCDEFGH' }, undefined],
    ['referenceNotANumber', { reference: '12 34' }, undefined],
    ['referenceOnlyZeros', { reference: '00000000' }, undefined],
    ['referenceTooLong', { reference: '123456789' }, undefined],
    ['noName', { lastName: '', firstName: 'Jean' }, '123456'],
    ['noName', { lastName: 'MME' }, '123456'],
    ['nameTooLong', { lastName: 'A'.repeat(201) }, '123456'],
    ['impossibleBirthDate', { birthDate: '31/04/1980' }, '123456'],
    ['twoDigitYear', { birthDate: '10/09/75' }, '123456'],
    ['birthDateInFuture', { birthDate: '02/06/2026' }, '123456'],
    ['impossibleExitDate', { exitDate: '31/06/2024' }, '123456'],
  ])('is refused as %s: %o', (reason, changes, clientNumber) => {
    expect(parse(changes)).toEqual({ kind: 'bad', line: 7, reason, clientNumber });
  });

  it('with too few or too many columns is refused', () => {
    expect(parseRow({ line: 3, fields: ['00009999', 'M', 'SANS'] }, context)).toEqual({
      ...{ kind: 'bad', line: 3, reason: 'tooFewColumns', clientNumber: '9999' },
    });
    expect(parse({}, ['more'])).toMatchObject({ kind: 'bad', reason: 'tooManyColumns' });
  });

  it('that an unquoted separator shifted does not have its entry date for exit date', () => {
    const { exitDate, entryDate, ...before } = given;
    const shifted = { ...before, more: 'BAT B', entryDate, exitDate };
    expect(parseRow({ line: 7, fields: Object.values(shifted) }, context)).toMatchObject({
      ...{ kind: 'bad', reason: 'tooManyColumns', clientNumber: '123456' },
    });
  });
});
