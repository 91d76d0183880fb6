import * as z from 'zod/mini';
import type { StaticFile } from './static-files.ts';

const preload = z.record(z.string(), z.array(z.string()));

/**
 * The `Link` header of each page, out of what the build wrote: the chunks that the page there will ask for. Under a
 * language's code stands the link to its words.
 */
export function preloadLinks(file: StaticFile | undefined): ReadonlyMap<string, string> {
  if (file === undefined) return new Map();
  const chunks = preload.parse(JSON.parse(Buffer.from(file.plain).toString('utf8')));
  return new Map(
    Object.entries(chunks).map(([path, names]) => [
      path,
      names.map((name) => `<${name}>; rel=modulepreload`).join(', '),
    ]),
  );
}
