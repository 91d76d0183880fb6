import { expect, test } from 'vitest';
import { launchPath } from './launch-path.ts';

const opened = 'https://extranet.example.org/accueil';
const at = (target: string) => launchPath({ target, opened, start: '/accueil' });

test.each([
  ['a mail’s link', '/mobile/activation#abc', '/mobile/activation#abc'],
  ['a shortcut', '/connexion', '/connexion'],
  ['the shortcut to the home', '/accueil?raccourci', '/accueil?raccourci'],
  ['the icon', '/accueil', undefined],
])('%s leads to %s: %s', (_, target, expected) => {
  expect(at(new URL(target, opened).href)).toBe(expected);
});

test('the launch that opened the page leads nowhere again', () => {
  const target = 'https://extranet.example.org/mobile/activation#abc';
  expect(launchPath({ target, opened: target, start: '/accueil' })).toBeUndefined();
});

test.each(['https://elsewhere.example/connexion', 'javascript:alert(1)', ''])(
  'nothing leads out: %s',
  (target) => {
    expect(at(target)).toBeUndefined();
  },
);
