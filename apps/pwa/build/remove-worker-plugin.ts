import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type Plugin, transformWithOxc } from 'vite';

const file = join(import.meta.dirname, '../src/service-worker/remove.ts');

/** `/remove-sw.js`: kept ready beside the real worker, and asked for by nobody. */
export function removeWorkerPlugin(): Plugin {
  return {
    name: 'remove-worker',
    apply: 'build',
    async generateBundle() {
      const { code } = await transformWithOxc(await readFile(file, 'utf8'), file);
      // It is registered as a plain script, where only TypeScript wants a module.
      const source = code.replace(/export \{\s*\};?/, '');
      this.emitFile({ type: 'asset', fileName: 'remove-sw.js', source });
    },
  };
}
