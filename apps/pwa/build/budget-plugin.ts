import { brotliCompressSync } from 'node:zlib';
import type { Plugin, Rolldown } from 'vite';

/** What the page and everything it needs at once weighs, brotli; the document itself included. */
const budgetBytes = 45_000;
const routes = ['src/sign-in/sign-in-page.tsx', 'src/welcome/welcome-page.tsx'];

/** Fails the build that would make a first visit heavy. */
export function budgetPlugin(): Plugin {
  return {
    name: 'budget',
    apply: 'build',
    enforce: 'post',
    generateBundle(_, bundle) {
      for (const route of routes) {
        const names = neededBy(bundle, route);
        const bytes = names.reduce((sum, name) => sum + compressed(bundle[name]), 0);
        this.info(`${route}: ${bytes} bytes in ${names.length} files`);
        if (bytes > budgetBytes) {
          this.error(`${route} transfers ${bytes} bytes, ${budgetBytes} are allowed.`);
        }
      }
    },
  };
}

/** The entry, the route's own chunk, and what these import, with their styles. */
function neededBy(bundle: Rolldown.OutputBundle, route: string): string[] {
  const needed = new Set<string>();
  const add = (name: string) => {
    const output = bundle[name];
    if (output === undefined || needed.has(name)) return;
    needed.add(name);
    if (output.type === 'chunk') output.imports.forEach(add);
  };
  for (const [name, output] of Object.entries(bundle)) {
    if (name.endsWith('.css') || name.endsWith('.html')) needed.add(name);
    if (output.type !== 'chunk') continue;
    if (output.isEntry || output.facadeModuleId?.endsWith(route)) add(name);
  }
  return [...needed];
}

function compressed(output: Rolldown.OutputAsset | Rolldown.OutputChunk | undefined): number {
  if (output === undefined) return 0;
  return brotliCompressSync(output.type === 'chunk' ? output.code : output.source).length;
}
