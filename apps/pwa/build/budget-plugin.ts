import { brotliCompressSync } from 'node:zlib';
import type { Plugin, Rolldown } from 'vite';
import { chunksOf } from './chunks.ts';
import { dictionariesOf } from './dictionaries.ts';
import { routes } from './routes.ts';

/** What the page and everything it needs at once weighs, brotli; the document itself included. */
const budgetBytes = 45_000;
const first = ['/', '/connexion', '/inscription'];

/** Fails the build that would make a first visit heavy. */
export function budgetPlugin(): Plugin {
  return {
    name: 'budget',
    apply: 'build',
    enforce: 'post',
    generateBundle(_, bundle) {
      const documents = Object.keys(bundle).filter((name) => /\.(css|html)$/.test(name));
      const french = [dictionariesOf(bundle).get('fr') ?? this.error('No French words.')];
      for (const path of first) {
        const names = [...documents, ...french, ...chunksOf(bundle, routes[path] ?? '')];
        const bytes = names.reduce((sum, name) => sum + compressed(bundle[name]), 0);
        this.info(`${path}: ${bytes} bytes in ${names.length} files`);
        if (bytes > budgetBytes) {
          this.error(`${path} transfers ${bytes} bytes, ${budgetBytes} are allowed.`);
        }
      }
    },
  };
}

function compressed(output: Rolldown.OutputAsset | Rolldown.OutputChunk | undefined): number {
  if (output === undefined) return 0;
  return brotliCompressSync(output.type === 'chunk' ? output.code : output.source).length;
}
