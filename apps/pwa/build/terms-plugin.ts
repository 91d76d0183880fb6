import { readFileSync } from 'node:fs';
import { landlord } from '@monlogement27/landlord';
import { marked } from 'marked';
import type { Plugin } from 'vite';
import { bodyOf } from '../src/terms/body-of.ts';

const scriptId = 'virtual:terms';

/** The terms in force as these pages were built: they are read without a network too. */
export function termsPlugin(): Plugin {
  return {
    name: 'terms',
    resolveId: (id) => (id === scriptId ? `\0${scriptId}` : undefined),
    load(id) {
      const newest = landlord.terms.at(-1);
      if (id !== `\0${scriptId}` || newest === undefined) return undefined;
      const html = marked.parse(bodyOf(readFileSync(newest.file, 'utf8')), { async: false });
      return `export const version = ${JSON.stringify(newest.version)}, html = ${JSON.stringify(html)}`;
    },
  };
}
