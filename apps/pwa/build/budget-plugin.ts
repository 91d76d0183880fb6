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
      const documents = documentsOf(bundle);
      for (const path of first) {
        const { module, words } = routes[path] ?? this.error(`No route for ${path}.`);
        const french = dictionariesOf(bundle, ...words).get('fr') ?? this.error('No French words.');
        const names = [...new Set([...documents, ...french, ...chunksOf(bundle, module)])];
        const bytes = names.reduce((sum, name) => sum + compressed(bundle[name]), 0);
        this.info(`${path}: ${bytes} bytes in ${names.length} files`);
        if (bytes > budgetBytes) {
          this.error(`${path} transfers ${bytes} bytes, ${budgetBytes} are allowed.`);
        }
      }
    },
  };
}

/** The page and the styles it names; those of a later screen come with that screen. */
function documentsOf(bundle: Rolldown.OutputBundle): string[] {
  const page = bundle['index.html'];
  const html = page?.type === 'asset' ? String(page.source) : '';
  const styles = Object.keys(bundle).filter((name) => name.endsWith('.css') && html.includes(name));
  return ['index.html', ...styles];
}

function compressed(output: Rolldown.OutputAsset | Rolldown.OutputChunk | undefined): number {
  if (output === undefined) return 0;
  return brotliCompressSync(output.type === 'chunk' ? output.code : output.source).length;
}
