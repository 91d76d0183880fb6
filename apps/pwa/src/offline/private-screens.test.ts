import { expect, test } from 'vitest';
import { isPrivate } from './private-screens.ts';

test.each([
  ['/accueil', true],
  ['/accueil/', true],
  ['/compte', true],
  ['/compte/appareils', true],
  ['/', false],
  ['/connexion', false],
  ['/compteur', false],
])('%s shows what is a tenant’s own: %s', (path, expected) => {
  expect(isPrivate(path)).toBe(expected);
});
