/**
 * Writes the letters that make a password common: `packages/domain/src/generated/common-stems.ts`.
 * As many words of each source as fit into 12 kB compressed, the most used first.
 */
import { writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { foldName } from '../packages/domain/src/fold.ts';

const require = createRequire(import.meta.resolve('../packages/domain/package.json'));
const target = new URL('../packages/domain/src/generated/common-stems.ts', import.meta.url);
const budget = 12_000;
/** A stem of two letters leaves six beside it: the rule could never meet it in eight characters. */
const shortest = 3;

type Commune = { nom: string; population?: number };
const common: Record<string, string[]> = require('@zxcvbn-ts/language-common').dictionary;
const fr: Record<string, string[]> = require('@zxcvbn-ts/language-fr').dictionary;
const en: Record<string, string[]> = require('@zxcvbn-ts/language-en').dictionary;
const communes: Commune[] = require('@etalab/decoupage-administratif/data/communes.json');

const list = (source: Record<string, string[]>, name: string): string[] => {
  const words = source[name];
  if (words === undefined) throw new Error(`no list «${name}»`);
  return words.map(stem).filter((word) => word.length >= shortest);
};
/** The longest run of letters, as the rule reads a password. */
const stem = (word: string): string =>
  foldName(word)
    .split(/[^a-z]+/)
    .reduce((longest, run) => (run.length > longest.length ? run : longest), '');

const passwords = list(common, 'passwords-common');
const mostUsed = new Map(
  [...passwords, ...list(fr, 'wikipedia-fr'), ...list(fr, 'commonWords-fr')].map((word, rank) => [
    word,
    rank,
  ]),
);
const byUse = (words: string[]): string[] =>
  words
    .filter((word) => mostUsed.has(word))
    .sort((a, b) => (mostUsed.get(a) ?? 0) - (mostUsed.get(b) ?? 0));

const keyboards = [
  'azertyuiop',
  'qsdfghjklm',
  'wxcvbn',
  'qwertyuiop',
  'asdfghjkl',
  'zxcvbnm',
  'abcdefgh',
];
const runs = keyboards.flatMap((row) => {
  const starts = [row, [...row].reverse().join('')];
  return starts.flatMap((keys) => keys.split('').map((_, end) => keys.slice(0, end + 1)));
});
const always = [
  ...runs,
  ...[
    'daysOfWeek-fr',
    'months-fr',
    'seasons-fr',
    'rainbowColors-fr',
    'months-en',
    'seasons-en',
  ].flatMap((name) => list(name.endsWith('fr') ? fr : en, name)),
  ...[
    'motdepasse',
    'mdp',
    'password',
    'bonjour',
    'jetaime',
    'doudou',
    'loulou',
    'chouchou',
    'soleil',
    'secret',
  ],
  ...[
    'monlogement',
    'logement',
    'locataire',
    'hlm',
    'loyer',
    'maison',
    'appartement',
    'extranet',
    'evreux',
    'eure',
    'normandie',
  ],
].filter((word) => word.length >= shortest);

const towns = communes
  .filter((commune) => (commune.population ?? 0) >= 40_000)
  .sort((a, b) => (b.population ?? 0) - (a.population ?? 0))
  .map((commune) => stem(commune.nom.replace(/[\s'’-]/g, '')))
  .concat(communes.filter((c) => (c.population ?? 0) >= 100_000).map((c) => stem(c.nom)));

/** The package has the two lists' names crossed: its «last names» are France's given names. */
const givenNames = list(fr, 'lastnames-fr');

/** Shares of what is left after `always` and the towns. */
const ranked: [string[], number][] = [
  [passwords, 0.5],
  [list(fr, 'commonWords-fr'), 0.4],
  [byUse(list(en, 'firstnames-en')), 0.05],
  [list(en, 'commonWords-en'), 0.05],
];

function pack(words: Iterable<string>): string {
  let previous = '';
  let packed = '';
  for (const word of [...new Set(words)].sort()) {
    let shared = 0;
    while (shared < 9 && shared < word.length - 1 && word[shared] === previous[shared]) shared += 1;
    packed += `${shared}${word.slice(shared)}`;
    previous = word;
  }
  return packed;
}

const compressed = (packed: string): number =>
  Math.max(brotliCompressSync(packed).length, gzipSync(packed, { level: 9 }).length);
const select = (words: number): string =>
  pack([
    ...always,
    ...towns,
    ...givenNames,
    ...ranked.flatMap(([source, share]) => unique(source).slice(0, words * share)),
  ]);
const unique = (words: string[]): string[] => [...new Set(words)];

let fits = 0;
for (let step = 4096; step >= 1; step /= 2)
  if (compressed(select(fits + step)) <= budget) fits += step;
const packed = select(fits);
writeFileSync(
  target,
  `// Written by scripts/generate-common-passwords.ts; do not edit.\nexport const commonStems: string =\n  '${packed}';\n`,
);
console.log(
  `${packed.match(/[0-9]/g)?.length ?? 0} stems, ${gzipSync(packed, { level: 9 }).length} bytes gzip, ${brotliCompressSync(packed).length} bytes brotli`,
);
