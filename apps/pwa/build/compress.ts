import { readFileSync, writeFileSync } from 'node:fs';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';

/** Beside a file its brotli and gzip forms. */
export function compress(name: string): void {
  const content = readFileSync(name);
  writeFileSync(`${name}.br`, brotliCompressSync(content, best(content.length)));
  writeFileSync(`${name}.gz`, gzipSync(content, { level: 9 }));
}

function best(size: number) {
  const { BROTLI_PARAM_QUALITY, BROTLI_PARAM_SIZE_HINT, BROTLI_MAX_QUALITY } = constants;
  return {
    params: { [BROTLI_PARAM_QUALITY]: BROTLI_MAX_QUALITY, [BROTLI_PARAM_SIZE_HINT]: size },
  };
}
