/**
 * For a release whose worker does harm: put in its place (docs/pwa.md), it removes that worker, what it kept, and
 * itself. Pages that are open stay as they are; what is loaded next comes from the server.
 */
declare const self: ServiceWorkerGlobalScope;

self.addEventListener('install', () => void self.skipWaiting());
self.addEventListener('activate', (event) => event.waitUntil(remove()));

async function remove(): Promise<void> {
  const names = await caches.keys();
  await Promise.all(names.map((name) => caches.delete(name)));
  await self.registration.unregister();
}

export {};
