import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin } from 'vite';
import { compress } from './compress.ts';

const worthwhile = /\.(html|js|css|svg|webmanifest|json)$/;

/** Beside each file its brotli and gzip forms, made once here and never while somebody waits. */
export function compressPlugin(folder: () => string): Plugin {
  return {
    name: 'compress',
    apply: 'build',
    // After the service worker, which the PWA plugin writes when the bundle is closed.
    enforce: 'post',
    closeBundle: {
      order: 'post',
      sequential: true,
      handler() {
        const files = readdirSync(folder(), { recursive: true, withFileTypes: true });
        for (const entry of files) {
          if (entry.isFile() && worthwhile.test(entry.name))
            compress(join(entry.parentPath, entry.name));
        }
      },
    },
  };
}
