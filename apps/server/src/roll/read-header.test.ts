import type { RollMapping } from '@monlogement27/landlord';
import { describe, expect, it } from 'vitest';
import { detectSeparator, readHeader } from './read-header.ts';
import { RollRefused } from './refused.ts';

const mapping: RollMapping = {
  reference: 'REFERENCE',
  lastName: 'NOM',
  firstName: 'PRENOM',
  birthDate: 'DATE NAISSANCE',
  civility: 'CIVILITE',
  address: ['ADRESSE 1', 'ADRESSE 2'],
  exitDate: 'DATE SORTIE',
  demo: new URL('file:///none'),
};
const needed = ['REFERENCE', 'NOM', 'PRENOM', 'DATE NAISSANCE', 'DATE SORTIE'];

describe('the separator of a header', () => {
  it.each([
    ['A;B;C', ';'],
    ['A,B,C', ','],
    ['A\tB\tC', '\t'],
    ['A|B|C', '|'],
    ['A, OU B;C;D', ';'],
    ['"A;B;C;D",E,F', ','],
    ['A', ';'],
  ])('of %j is %j', (line, separator) => {
    expect(detectSeparator(line)).toBe(separator);
  });
});

describe('a header', () => {
  it('is found in any order, beside columns of no concern', () => {
    const header = ['DATE SORTIE', 'LOYER', 'PRENOM', 'NOM', 'REFERENCE', 'DATE NAISSANCE'];
    expect(readHeader(header, mapping)).toMatchObject({
      ...{ width: 6, exitDate: 0, firstName: 2, lastName: 3, reference: 4, birthDate: 5 },
      ...{ civility: undefined, address: [], personId: undefined },
      missing: ['CIVILITE', 'ADRESSE 1', 'ADRESSE 2'],
    });
  });

  it.each([
    ['case and accents', ['Référence', 'Nom', 'Prénom', 'Date naissance', 'Date sortie']],
    ['outer spaces', needed.map((name) => ` ${name} `)],
    ['underscores', needed.map((name) => name.replaceAll(' ', '_'))],
  ])('is read without %s', (_, header) => {
    expect(readHeader(header, mapping)).toMatchObject({ reference: 0, birthDate: 3, exitDate: 4 });
  });

  it('keeps the lines of an address in the order of the mapping', () => {
    const header = [...needed, 'ADRESSE 2', 'ADRESSE 1'];
    expect(readHeader(header, mapping).address).toEqual([6, 5]);
  });

  it.each([
    ['that is not there', ['00123456', 'DUPOND', 'Jean'], 'Le fichier n’a pas d’en-tête'],
    ['without birth dates', needed.toSpliced(3, 1), '« DATE NAISSANCE » manque'],
    ['without exit dates', needed.slice(0, 4), '« DATE SORTIE » manque'],
    ['that names a column twice', [...needed, 'nom'], '« NOM » figure deux fois'],
  ])('%s is refused', (_, header, message) => {
    expect(() => readHeader(header, mapping)).toThrow(RollRefused);
    expect(() => readHeader(header, mapping)).toThrow(message);
  });

  it('needs the person ids that the mapping names', () => {
    expect(() => readHeader(needed, { ...mapping, personId: 'ID' })).toThrow('« ID » manque');
  });
});
