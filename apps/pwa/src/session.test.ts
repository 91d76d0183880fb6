import { expect, test } from 'vitest';
import { leadingTo, returnTo } from './session.ts';

test.each([
  ['/compte', '/connexion?vers=/compte'],
  ['/compte/appareils', '/connexion?vers=/compte/appareils'],
  ['/accueil', '/connexion'],
  ['/nulle-part', '/connexion'],
])('from %s sign-in is %s, and leads back', (place, address) => {
  expect(leadingTo('/connexion', place)).toBe(address);
  const { search } = new URL(address, 'http://localhost');
  expect(returnTo(search)).toBe(place === '/nulle-part' ? '/accueil' : place);
});

test.each([
  '',
  '?vers=',
  '?vers=https://exemple.org',
  '?vers=//exemple.org/compte',
  '?vers=/\\exemple.org',
  '?vers=javascript:alert(1)',
  '?vers=/compte/../dev/mailbox',
  '?vers=/compte/appareils?vers=//exemple.org',
  '?vers=/connexion',
  '?vers=/COMPTE',
  '?vers=//exemple.org&vers=/compte',
])('no link makes sign-in lead out of the known screens: %s', (search) => {
  expect(returnTo(search)).toBe('/accueil');
});
