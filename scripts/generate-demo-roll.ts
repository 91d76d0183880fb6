/**
 * Writes the roll that a demonstration starts with: `packages/landlord/src/monlogement27/demo-roll.csv`.
 * Shaped as the landlord's ERP exports it (Windows-1252, `;`, CRLF), with nobody real in it.
 */
import { writeFileSync } from 'node:fs';

const target = new URL('../packages/landlord/src/monlogement27/demo-roll.csv', import.meta.url);

const header = [
  'REFERENCE',
  'CIVILITE',
  'NOM',
  'PRENOM',
  'DATE NAISSANCE',
  'EMAIL',
  'ADRESSE',
  'CODE POSTAL',
  'VILLE',
  'DATE ENTREE',
  'DATE SORTIE',
];

type Tenant = {
  reference: string;
  civility: 'M' | 'MME';
  lastName: string;
  firstName: string;
  birthDate: string;
  email?: string;
  address: string;
  postalCode: string;
  town: string;
  entryDate: string;
  exitDate?: string;
};

const evreux = { postalCode: '27000', town: 'EVREUX' };
const atDuponds = { ...evreux, address: '12 RUE DES LILAS', entryDate: '01/06/2004' };
const atMartins = { ...evreux, address: '3 AVENUE DU CHÂTEAU', entryDate: '15/02/2011' };

/** Each stands for something that a real roll holds; the guide's example comes first. */
const chosen: Tenant[] = [
  { ...person('00123456', 'M', 'DUPOND', 'Jean', '10/09/1975'), ...atDuponds },
  { ...person('00123456', 'MME', 'DUPOND', 'Marie', '22/03/1977'), ...atDuponds },
  { ...person('00000027', 'M', 'LE GOFF', 'Jean-Pierre', '14/07/1958'), ...home(0) },
  { ...person('00200318', 'MME', 'DE SOUSA', 'Maria Fernanda', '02/11/1969'), ...home(1) },
  { ...person('00200441', 'MME', 'MARTIN NÉE PETIT', 'Sylvie', '30/01/1981'), ...atMartins },
  { ...person('00200441', 'M', 'MARTIN', 'Éric', '19/05/1979'), ...atMartins },
  { ...person('00200567', 'M', 'BERNARD', 'Paul', '01/01/1900'), ...home(2) },
  {
    ...person('00200689', 'MME', 'LAMBERT', 'Claire', '27/08/1986'),
    ...home(3),
    exitDate: '30/06/2024',
  },
  { ...person('00200734', 'MME', 'LEBŒUF', 'Cœlia', '08/12/1989'), ...home(4) },
  { ...person('00200858', 'M', 'STRAUß', 'Günther', '03/04/1951'), ...home(5) },
  { ...person('00200912', 'M', "L'HÉRITIER", 'André', '29/02/1964'), ...home(6) },
  {
    ...person('00201045', 'MME', "D'ALMEIDA", 'Inês', '17/10/1999'),
    ...home(7),
    address: '8 RUE VICTOR HUGO; BAT B',
    email: 'ines.dalmeida@example.org',
  },
];

const lastNames = [
  'ROUSSEAU',
  'BENALI',
  'FAURE',
  'NGUYEN',
  'GIRARD',
  'DIALLO',
  'MERCIER',
  'KOWALSKI',
  'BONNET',
  'GARCIA',
  'CHEVALIER',
  'TRAORE',
  'LEMOINE',
  'YILMAZ',
  'MARCHAND',
  'FERREIRA',
];
const women = ['Nathalie', 'Fatima', 'Julie', 'Anne-Laure', 'Camille', 'Hélène', 'Aminata'];
const men = ['Philippe', 'Karim', 'Nicolas', 'Jean-Luc', 'Mamadou', 'François', 'Hugo'];
const wanted = 60;

/** The lists' lengths have no common divisor, so that no two neighbours are alike. */
function filler(index: number): Tenant {
  const woman = index % 2 === 0;
  const firstNames = woman ? women : men;
  const firstName = at(firstNames, (index >> 1) * 3);
  const lastName = at(lastNames, index * 5);
  const birthDate = day(
    1 + ((index * 11) % 28),
    1 + ((index * 7) % 12),
    1940 + ((index * 13) % 38),
  );
  const reference = String(202_000 + index * 137).padStart(8, '0');
  const tenant = person(reference, woman ? 'MME' : 'M', lastName, firstName, birthDate);
  return { ...tenant, ...home(8 + index) };
}

function person(
  reference: string,
  civility: Tenant['civility'],
  ...[lastName, firstName, birthDate]: [lastName: string, firstName: string, birthDate: string]
): Pick<Tenant, 'reference' | 'civility' | 'lastName' | 'firstName' | 'birthDate'> {
  return { reference, civility, lastName, firstName, birthDate };
}

function home(index: number): Pick<Tenant, 'address' | 'postalCode' | 'town' | 'entryDate'> {
  const streets = ['RUE DU PUITS', 'PLACE DE LA MAIRIE', "ALLÉE DE L'ITON", 'RUE DES ÉCOLES'];
  const towns = [
    evreux,
    { postalCode: '27200', town: 'VERNON' },
    { postalCode: '27400', town: 'LOUVIERS' },
  ];
  return {
    address: `${1 + ((index * 17) % 89)} ${at(streets, index)}`,
    ...at(towns, index),
    entryDate: day(1, 1 + ((index * 5) % 12), 1998 + ((index * 3) % 27)),
  };
}

function at<Item>(items: readonly Item[], index: number): Item {
  const item = items[index % items.length];
  if (item === undefined) throw new Error('an empty list');
  return item;
}

function day(dayOfMonth: number, month: number, year: number): string {
  const two = (part: number) => String(part).padStart(2, '0');
  return `${two(dayOfMonth)}/${two(month)}/${year}`;
}

function toLine(tenant: Tenant): string {
  const { email = '', exitDate = '' } = tenant;
  const { reference, civility, lastName, firstName, birthDate } = tenant;
  const { address, postalCode, town, entryDate } = tenant;
  const person = [reference, civility, lastName, firstName, birthDate, email];
  return [...person, address, postalCode, town, entryDate, exitDate].map(quote).join(';');
}

function quote(cell: string): string {
  return /[;"\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
}

/** 0x80 to 0x9f, where the code page is not Latin-1; written out, as Node's own decoder has them wrong. */
const windowsSigns = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';

function toWindows1252(text: string): Buffer {
  return Buffer.from(
    Array.from(text, (character) => {
      const sign = windowsSigns.indexOf(character);
      const byte = sign === -1 ? (character.codePointAt(0) ?? 0) : 0x80 + sign;
      if (byte > 0xff) throw new Error(`«${character}» is not in Windows-1252`);
      return byte;
    }),
  );
}

const tenants = [
  ...chosen,
  ...Array.from({ length: wanted - chosen.length }, (_, index) => filler(index)),
].sort((a, b) => Number(a.reference) - Number(b.reference));
const lines = [header.join(';'), ...tenants.map(toLine)];
writeFileSync(target, toWindows1252(lines.map((line) => `${line}\r\n`).join('')));
console.log(`${tenants.length} tenants`);
