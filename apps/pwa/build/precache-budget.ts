import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { languageOf } from './dictionaries.ts';

/** All that a telephone keeps to open without a network, as it lies there. */
const budgetBytes = 250_000;

/** Says what the kept files weigh, and fails the build that makes them heavy. */
export function precacheBudget(folder: () => string) {
  return <File extends { url: string; size: number }>(manifest: File[]) => {
    // Named for the worker, and kept only by who reads them.
    const kept = manifest.filter(({ url }) => [undefined, 'fr'].includes(languageOf(url)));
    const bytes = kept.reduce((sum, { size }) => sum + size, 0);
    const transferred = kept.reduce(
      (sum, { url }) => sum + brotliCompressSync(readFileSync(join(folder(), url))).length,
      0,
    );
    const told = `Kept for offline: ${bytes} bytes in ${kept.length} files, ${transferred} on the way.`;
    if (bytes > budgetBytes) throw new Error(`${told} ${budgetBytes} are allowed.`);
    console.info(told);
    return { manifest, warnings: [] as string[] };
  };
}
