/**
 * The words of other languages than French: kept once they were on the screen, so that they open without a network
 * too. A new build's are fetched before it takes over, and the former build's go when it has.
 */
import { registerRoute } from 'workbox-routing';

declare const self: ServiceWorkerGlobalScope;

const cacheName = 'languages';

export function urlOf(file: string | { url: string }): string {
  return typeof file === 'string' ? file : file.url;
}

export function isOtherLanguage(url: string): boolean {
  return ![undefined, 'fr'].includes(languageOf(url));
}

/** `files`: this build's dictionaries. */
export function keepLanguages(files: readonly string[]): void {
  const paths = files.map((file) => `/${file}`);
  self.addEventListener('install', (event) =>
    event.waitUntil(
      keptPaths().then((kept) => {
        const known = kept.map(languageOf);
        return keep(paths.filter((path) => known.includes(languageOf(path))));
      }),
    ),
  );
  self.addEventListener('message', (event) => {
    const asked: unknown = event.data?.keepLanguage;
    event.waitUntil(keep(paths.filter((path) => languageOf(path) === asked)));
  });
  self.addEventListener('activate', (event) => event.waitUntil(dropAllBut(paths)));
  registerRoute(
    ({ url, sameOrigin }) => sameOrigin && isOtherLanguage(url.pathname),
    async ({ request }) => (await caches.match(request)) ?? fetch(request),
  );
}

/** Of the words that every screen loads, and of those that the later ones load besides. */
function languageOf(path: string): string | undefined {
  return path.match(/\/(?:dictionary|later)-([a-z]{2})-/)?.[1];
}

async function keep(paths: readonly string[]): Promise<void> {
  const cache = await caches.open(cacheName);
  for (const path of paths) {
    // One that cannot be fetched now is asked for again the next time it is shown.
    if ((await cache.match(path)) === undefined) await cache.add(path).catch(() => undefined);
  }
}

async function keptPaths(): Promise<string[]> {
  const requests = await (await caches.open(cacheName)).keys();
  return requests.map(({ url }) => new URL(url).pathname);
}

async function dropAllBut(paths: readonly string[]): Promise<void> {
  const cache = await caches.open(cacheName);
  const old = (await keptPaths()).filter((path) => !paths.includes(path));
  await Promise.all(old.map((path) => cache.delete(path)));
}
