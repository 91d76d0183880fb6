import { resolve } from 'node:path';
import type { Plugin } from 'vite';

/** Where this build goes, for what works on the written files. */
export function outputFolder(): { readonly plugin: Plugin; path(): string } {
  let folder = '';
  return {
    plugin: {
      name: 'output-folder',
      configResolved({ root, build }) {
        folder = resolve(root, build.outDir);
      },
    },
    path: () => folder,
  };
}
