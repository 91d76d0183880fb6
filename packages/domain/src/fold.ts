import { dropFormat } from './text.ts';

/** Letters that Unicode does not decompose, and what a French keyboard types for them. */
const undecomposed: Readonly<Record<string, string>> = {
  œ: 'oe',
  æ: 'ae',
  ß: 'ss',
  ø: 'o',
  đ: 'd',
  ł: 'l',
  ı: 'i',
  ð: 'd',
  þ: 'th',
};

/** Lower case, no accents, the letters above spelt out. Separators stay. */
export function foldAccents(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[œæßøđłıðþ]/gu, (letter) => undecomposed[letter] ?? letter)
    .normalize('NFD')
    .replace(/\p{M}/gu, '');
}

/** What stands between the words of a name: spaces, hyphens and dashes, apostrophes, dots, commas. */
const nameSeparators = /[\s\p{Pd}−'’‘ʼ`´.,·]+/u;

const abbreviations: Readonly<Record<string, string>> = { st: 'saint', ste: 'sainte' };

/** Every reading has a few umlauts at most; past this many, only «all short» and «all long» are read. */
const maxUmlautsReadApart = 6;

/**
 * A name without case, accents and separators, in each of its readings (ä ö ü are a/ae, o/oe, u/ue).
 * «St» and «Ste» are read as «Saint» and «Sainte».
 */
export function nameReadings(name: string): ReadonlySet<string> {
  const composed = dropFormat(name).normalize('NFKC').toLowerCase();
  return new Set(umlautReadings(composed).map(foldName));
}

/**
 * One reading of a name, umlauts read short: what the roll is indexed and compared by.
 * Shape: lower case without accents, separators and format characters; «St» and «Ste» spelt out; empty where nothing
 * else was there. Not what `matchesName` compares alone: it reads ä ö ü both ways.
 */
export function foldName(name: string): string {
  return dropFormat(name)
    .normalize('NFKC')
    .split(nameSeparators)
    .map(foldAccents)
    .map((word) => abbreviations[word] ?? word)
    .join('');
}

function umlautReadings(name: string): string[] {
  const umlauts = name.match(/[äöü]/gu)?.length ?? 0;
  if (umlauts === 0) return [name];
  if (umlauts > maxUmlautsReadApart) return [name, name.replace(/[äöü]/gu, spellLong)];
  return [...name].reduce<string[]>(
    (readings, letter) =>
      /[äöü]/u.test(letter)
        ? readings.flatMap((reading) => [reading + letter, reading + spellLong(letter)])
        : readings.map((reading) => reading + letter),
    [''],
  );
}

function spellLong(umlaut: string): string {
  return `${foldAccents(umlaut)}e`;
}
