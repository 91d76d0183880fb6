import type { Plugin } from 'vite';
import { chunksOf } from './chunks.ts';
import { dictionariesOf } from './dictionaries.ts';
import { routes } from './routes.ts';

/**
 * Writes `preload.json`: by path, the chunks that the page there will ask for, and by language its words. The server
 * names them with the document, so that a slow network fetches all of them at once and not one after the other.
 */
export function preloadPlugin(): Plugin {
  return {
    name: 'preload',
    apply: 'build',
    enforce: 'post',
    generateBundle(_, bundle) {
      const chunks = Object.entries(routes).map(([path, route]) => {
        const names = chunksOf(bundle, route);
        if (!names.some((name) => bundle[name]?.name === route.split('/').at(-1))) {
          this.error(`No chunk for ${route}: build/routes.ts names a module that is not there.`);
        }
        return [path, names.map((name) => `/${name}`)];
      });
      const words = [...dictionariesOf(bundle)].map(([language, name]) => [language, [`/${name}`]]);
      const source = JSON.stringify(Object.fromEntries([...chunks, ...words]));
      this.emitFile({ type: 'asset', fileName: 'preload.json', source });
    },
  };
}
