import * as z from 'zod/mini';
import type { StaticFile } from './static-files.ts';

const preload = z.record(z.string(), z.array(z.string()));

/**
 * The `Link` header of each page in each language, out of what the build wrote: under «fr /connexion» the chunks that
 * the page there will ask for, under «fr» the words that any page asks for.
 */
export function preloadLinks(file: StaticFile | undefined): ReadonlyMap<string, string> {
  if (file === undefined) return new Map();
  const chunks = preload.parse(JSON.parse(Buffer.from(file.plain).toString('utf8')));
  return new Map(
    Object.entries(chunks).map(([key, names]) => [
      key,
      names.map((name) => `<${name}>; rel=modulepreload`).join(', '),
    ]),
  );
}

/** For a screen that is drawn without its scripts: they do not take the network from its styles. */
export function patient(link: string): string {
  return link.replaceAll('; rel=modulepreload', '; rel=modulepreload; fetchpriority=low');
}
