import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { languages } from '@monlogement27/domain';
import { landlord } from '@monlogement27/landlord';
import { type Plugin, transformWithOxc } from 'vite';
import type { Drawer, FirstSight } from '../src/first-sight/first-sight.ts';
import { compress } from './compress.ts';

const hide = join(import.meta.dirname, '../src/first-sight/hide.ts');

/**
 * Writes `first-sight/LANGUAGE/PATH.html` into the built pages: the page with the screen of that path already on it, to
 * be seen before any script has come.
 */
export function firstSightPlugin(pages: string): Plugin {
  return {
    name: 'first-sight',
    async writeBundle({ dir = '' }) {
      const drawer: Drawer = await import(pathToFileURL(join(dir, 'draw.js')).href);
      const page = readFileSync(join(pages, 'index.html'), 'utf8');
      const script = await writeHide(pages);
      for (const language of languages) {
        for (const sight of await drawer.drawFirstSights(language)) {
          const name = sight.path === '/' ? 'index' : sight.path.slice(1);
          write(join(pages, 'first-sight', language, `${name}.html`), fill(page, sight, script));
        }
      }
    },
  };
}

/** The scripts wait for the styles, which alone are in the way of what is seen; the server announces the rest of them. */
function fill(page: string, sight: FirstSight, script: string): string {
  const { language, direction, title, markup } = sight;
  const accountName = landlord.accountName.replace('&', '&amp;');
  const module = '<script type="module"';
  const filled: Readonly<Record<string, string>> = {
    '<html lang="fr">': `<html lang="${language}" dir="${direction}">`,
    [`<title>${accountName}</title>`]: `<title>${title} – ${accountName}</title>`,
    [module]: `<script src="${script}"></script>\n    ${module} fetchpriority="low"`,
    '<div id="root"></div>': `<div id="root">${markup}</div>`,
  };
  return Object.entries(filled).reduce(
    (html, [place, content]) => {
      if (!html.includes(place)) throw new Error(`The built page has no ${place}.`);
      return html.replace(place, () => content);
    },
    page.replaceAll(/\s*<link rel="modulepreload"[^>]*>/g, ''),
  );
}

/** Its address: it runs before anything is seen, so it is neither a module nor inside the page, which the CSP forbids. */
async function writeHide(pages: string): Promise<string> {
  const { code } = await transformWithOxc(readFileSync(hide, 'utf8'), hide);
  const source = code.replace(/export \{\s*\};?/, '');
  const digest = createHash('sha256').update(source).digest('base64url').slice(0, 8);
  const address = `/assets/hide-${digest}.js`;
  write(join(pages, address), source);
  return address;
}

function write(file: string, content: string): void {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, content);
  compress(file);
}
