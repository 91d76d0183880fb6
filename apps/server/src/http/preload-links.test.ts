import { expect, test } from 'vitest';
import { patient, preloadLinks } from './preload-links.ts';
import type { StaticFile } from './static-files.ts';

const file = (content: unknown): StaticFile => ({
  type: 'application/json',
  etag: '"x"',
  cacheControl: 'no-cache',
  plain: Uint8Array.from(Buffer.from(JSON.stringify(content))),
  compressed: new Map(),
});

test('each page names its own chunks', () => {
  const links = preloadLinks(file({ 'fr /': ['/a.js'], 'fr /connexion': ['/a.js', '/b.js'] }));
  expect(links.get('fr /connexion')).toBe('</a.js>; rel=modulepreload, </b.js>; rel=modulepreload');
  expect(links.get('fr /aide')).toBeUndefined();
});

test('without a build there is nothing to name', () => {
  expect(preloadLinks(undefined).size).toBe(0);
});

test('where the screen is drawn already, every chunk waits for its styles', () => {
  expect(patient('</a.js>; rel=modulepreload, </b.js>; rel=modulepreload')).toBe(
    '</a.js>; rel=modulepreload; fetchpriority=low, </b.js>; rel=modulepreload; fetchpriority=low',
  );
});
