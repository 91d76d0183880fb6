import { expect, test } from 'vitest';
import { isDoubtfulName } from './doubtful-name.ts';
import { splitLastNames } from './split-last-names.ts';

test.each([
  ['DUPOND', ['DUPOND']],
  ['MME GERARD', ['GERARD']],
  ['M. LACROIX', ['LACROIX']],
  ['M.LACROIX', ['LACROIX']],
  ['MR DUPOND', ['DUPOND']],
  ['Mademoiselle Bertin', ['Bertin']],
  ['M OU MME FOURNIER', ['FOURNIER']],
  ['M. ET MME DE SOUSA', ['DE SOUSA']],
  ['MME STRAUSS NÉE MAC DONALD', ['STRAUSS', 'MAC DONALD']],
  ['FLEURY NEE DUVAL', ['FLEURY', 'DUVAL']],
  ['DAVID EP ROCHE', ['DAVID', 'ROCHE']],
  ['DAVID EP. ROCHE', ['DAVID', 'ROCHE']],
  ['DAVID ÉP. ROCHE', ['DAVID', 'ROCHE']],
  ['TRAORE ÉPOUSE BOURGEOIS', ['TRAORE', 'BOURGEOIS']],
  ['GIRAUD VVE PETIT', ['GIRAUD', 'PETIT']],
  ['GIRAUD VEUVE PETIT', ['GIRAUD', 'PETIT']],
  ['DUPOND (NÉE MARTIN)', ['DUPOND', 'MARTIN']],
  ["N'GUESSAN NEE MARTIN", ["N'GUESSAN", 'MARTIN']],
  ['MARTINEE', ['MARTINEE']],
  ['EPINARD', ['EPINARD']],
  ['MADAMELLE', ['MADAMELLE']],
  ['MRABET', ['MRABET']],
  ['LE GALL', ['LE GALL']],
  ['NÉE MARTIN', ['MARTIN']],
  ['DUPOND NÉE', ['DUPOND']],
  ['NE\u0301E MARTIN', ['MARTIN']],
  ['MME', []],
  ['  ', []],
])('the name column %j holds %j', (column, names) => {
  expect(splitLastNames(column)).toEqual(names);
});

test.each([
  ['Y?lmaz', true],
  ['??ng', true],
  ['J.', true],
  ['J', true],
  ['JEAN P', true],
  ['JEAN P.', true],
  ['', true],
  ["D'ARTAGNAN", false],
  ["L'HAY", false],
  ['JEAN-PIERRE', false],
  ['DE LA TOUR', false],
])('%j is doubtful: %s', (name, doubtful) => {
  expect(isDoubtfulName(name)).toBe(doubtful);
});
