import type { Plugin } from 'vite';
import { chunksOf } from './chunks.ts';
import { dictionariesOf } from './dictionaries.ts';
import { routes } from './routes.ts';

/**
 * Writes `preload.json`: by language and path («fr /connexion»), the chunks that the page there will ask for, words
 * included; by language alone, the words that any page asks for. The server names them with the document, so that a
 * slow network fetches all of them at once and not one after the other.
 */
export function preloadPlugin(): Plugin {
  return {
    name: 'preload',
    apply: 'build',
    enforce: 'post',
    generateBundle(_, bundle) {
      const anywhere = [...dictionariesOf(bundle, 'dictionary')];
      const somewhere = Object.entries(routes).flatMap(([path, { module, words }]) => {
        const chunks = chunksOf(bundle, module);
        if (!chunks.some((name) => bundle[name]?.name === module.split('/').at(-1))) {
          this.error(`No chunk for ${module}: build/routes.ts names a module that is not there.`);
        }
        return [...dictionariesOf(bundle, ...words)].map(
          ([language, files]) => [`${language} ${path}`, [...chunks, ...files]] as const,
        );
      });
      const source = JSON.stringify(Object.fromEntries([...anywhere, ...somewhere].map(addressed)));
      this.emitFile({ type: 'asset', fileName: 'preload.json', source });
    },
  };
}

function addressed([key, names]: readonly [string, readonly string[]]) {
  return [key, [...new Set(names)].map((name) => `/${name}`)] as const;
}
