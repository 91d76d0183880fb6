/**
 * Opens the application without a network: the built files, all of them and only them. What the API says is never
 * kept, and never even passes here.
 */
import { createHandlerBoundToURL, precacheAndRoute } from 'workbox-precaching';
import { NavigationRoute, registerRoute } from 'workbox-routing';
import { isOtherLanguage, keepLanguages, urlOf } from './keep-languages.ts';

declare const self: ServiceWorkerGlobalScope & {
  readonly __WB_MANIFEST: (string | { url: string; revision: string | null })[];
};

const built = self.__WB_MANIFEST;
precacheAndRoute(
  built.filter((file) => !isOtherLanguage(urlOf(file))),
  { cleanURLs: false },
);
keepLanguages(built.map(urlOf).filter(isOtherLanguage));
registerRoute(
  new NavigationRoute(createHandlerBoundToURL('/index.html'), {
    // The server's own: its answers, its probes, and paths a browser probes to see a 404.
    denylist: [
      /^\/(trpc|human-check)\//,
      /^\/\.well-known\//,
      /^\/dev\//,
      /^\/(health|ready|metrics)$/,
    ],
  }),
);

// A new version waits until the page says that no form would be lost.
self.addEventListener('message', (event) => {
  if (event.data === 'takeOver') void self.skipWaiting();
});
// The page that installed it is served by it too, and so opens offline from its first visit on.
self.addEventListener('activate', (event) => event.waitUntil(self.clients.claim()));
