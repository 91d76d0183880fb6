import { checkPassword, type Language, languages } from '@monlogement27/domain';
import { describe, expect, test } from 'vitest';
import type { Entries } from './typographic.ts';

const dictionaries: Record<Language, Entries> = {
  fr: {
    ...(await import('./fr.ts')).fr,
    ...(await import('./later/fr.ts')).fr,
    ...(await import('./account/fr.ts')).fr,
  },
  en: {
    ...(await import('./en.ts')).en,
    ...(await import('./later/en.ts')).en,
    ...(await import('./account/en.ts')).en,
  },
  ar: {
    ...(await import('./ar.ts')).ar,
    ...(await import('./later/ar.ts')).ar,
    ...(await import('./account/ar.ts')).ar,
  },
  tr: {
    ...(await import('./tr.ts')).tr,
    ...(await import('./later/tr.ts')).tr,
    ...(await import('./account/tr.ts')).tr,
  },
  pt: {
    ...(await import('./pt.ts')).pt,
    ...(await import('./later/pt.ts')).pt,
    ...(await import('./account/pt.ts')).pt,
  },
};
const others = languages.filter((language) => language !== 'fr');

/** Said in some languages only, and why. */
const unsaid: Readonly<Record<string, readonly Language[]>> = {
  // Names are written in Latin letters anyway.
  'fields.latinLetters': ['fr', 'en', 'tr', 'pt'],
  // The terms are in French already.
  'terms.inFrench': ['fr'],
};

/** The same word as in French, by chance. */
const sameAsFrench: Readonly<Record<string, readonly Language[]>> = {};

/** Longer than 12 words, and why. */
const long: readonly string[] = [];

/** Every text by its path; a sentence that takes values with «2» for each of them. */
function textsOf(entries: Entries, path = ''): [string, string][] {
  return Object.entries(entries).flatMap(([key, entry]): [string, string][] => {
    if (typeof entry === 'string') return [[path + key, entry]];
    if (typeof entry === 'object') return textsOf(entry, `${path}${key}.`);
    return [[path + key, String(Reflect.apply(entry, undefined, ['2', '2']))]];
  });
}

const french = new Map(textsOf(dictionaries.fr));
const marksOf = (text: string) => (text.match(/\{\w+\}|\[(?=[^\]]+\])/g) ?? []).sort();

describe.each(languages)('The dictionary «%s»', (language) => {
  const texts = textsOf(dictionaries[language]);

  test('says something for every key', () => {
    const empty = texts.filter(([, text]) => text.trim() === '').map(([key]) => key);
    expect(empty).toEqual(Object.keys(unsaid).filter((key) => unsaid[key]?.includes(language)));
  });

  test('has the links and the places for values that French has', () => {
    const different = texts.filter(
      ([key, text]) => String(marksOf(text)) !== String(marksOf(french.get(key) ?? '')),
    );
    expect(different).toEqual([]);
  });

  test('has neither double spaces nor spaces at an end', () => {
    const careless = texts.filter(
      ([key, text]) => key !== 'forms.error' && /^\s| {2}|\s$/.test(text),
    );
    expect(careless).toEqual([]);
  });
});

test.each(others)('no French is left in «%s»', (language) => {
  const left = textsOf(dictionaries[language])
    .filter(([key, text]) => text !== '' && text === french.get(key))
    .map(([key]) => key);
  expect(left.filter((key) => !sameAsFrench[key]?.includes(language))).toEqual([]);
});

test.each(['ar'] as const)(
  'in «%s» what is written from left to right is kept whole',
  (language) => {
    const foreign = /[A-Za-zÀ-ÿ]+[ «»0-9A-Za-zÀ-ÿ’@.-]*[A-Za-zÀ-ÿ]+/;
    const loose = textsOf(dictionaries[language])
      .map(([key, text]) => [key, text.replace(/\u2066[^\u2069]*\u2069|\{\w+\}|\(SPAM\)/g, '')])
      .filter(([, text]) => foreign.test(text ?? ''));
    expect(loose).toEqual([]);
  },
);

test('French sentences have 12 words at most', () => {
  const tooLong = [...french].filter(
    ([key, text]) => !long.includes(key) && sentencesOf(text).some((words) => words.length > 12),
  );
  expect(tooLong).toEqual([]);
});

function sentencesOf(text: string): string[][] {
  // A telephone number and a sign before a non-breaking space are no words.
  return text
    .replace(/\u00a0(?=[:;?!»])|(?<=«)\u00a0/g, '')
    .split(/[.:?!…](?:\s|$)/)
    .map((sentence) => sentence.split(' ').filter((word) => /[\p{L}\d]/u.test(word)));
}

test('the phrase that advises on a password is refused as one: whoever copies it has to add something', () => {
  for (const language of languages) {
    const advice = new Map(textsOf(dictionaries[language])).get('passwordList.advice') ?? '';
    const [, phrase = ''] = /[«“]\s?(.+?)\s?[»”]/.exec(advice) ?? [];
    expect(phrase.length, language).toBeGreaterThan(10);
    expect(checkPassword(phrase), phrase).toMatchObject({ ok: false });
  }
});
