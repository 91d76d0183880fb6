import { expect, test } from 'vitest';
import { acceptedLanguage } from './accepted-language.ts';

test.each([
  ['fr-FR,fr;q=0.9,en;q=0.8', 'fr'],
  ['tr-TR,tr;q=0.9', 'tr'],
  ['de-DE, PT-br;q=0.8, fr;q=0.5', 'pt'],
  ['de', 'fr'],
  ['', 'fr'],
  [undefined, 'fr'],
])('a browser that sends «%s» starts in %s', (header, language) => {
  expect(acceptedLanguage(header)).toBe(language);
});
