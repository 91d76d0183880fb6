import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';
import type { Plugin } from 'vite';

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
          if (!entry.isFile() || !worthwhile.test(entry.name)) continue;
          const name = join(entry.parentPath, entry.name);
          const content = readFileSync(name);
          writeFileSync(`${name}.br`, brotliCompressSync(content, best(content.length)));
          writeFileSync(`${name}.gz`, gzipSync(content, { level: 9 }));
        }
      },
    },
  };
}

function best(size: number) {
  const { BROTLI_PARAM_QUALITY, BROTLI_PARAM_SIZE_HINT, BROTLI_MAX_QUALITY } = constants;
  return {
    params: { [BROTLI_PARAM_QUALITY]: BROTLI_MAX_QUALITY, [BROTLI_PARAM_SIZE_HINT]: size },
  };
}
