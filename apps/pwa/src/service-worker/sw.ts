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
// A password manager is shown the way by the server, and finds nothing where it probes.
registerRoute(
  ({ url, sameOrigin }) => sameOrigin && /^\/\.well-known\/(?!change-password$)/.test(url.pathname),
  async () => new Response(null, { status: 404 }),
);
// Short enough to be typed off a letter.
registerRoute(
  ({ url, sameOrigin }) => sameOrigin && url.pathname === '/courrier',
  async () => Response.redirect('/inscription/courrier', 302),
);
registerRoute(
  new NavigationRoute(createHandlerBoundToURL('/index.html'), {
    // The server's own: its answers and its probes.
    denylist: [
      /^\/(trpc|human-check|dev|\.well-known)\//,
      /^\/(health|ready|metrics|version\.json)$/,
    ],
  }),
);

// A new version waits until the page says that nothing typed would be lost.
self.addEventListener('message', (event) => {
  if (event.data === 'takeOver') void self.skipWaiting();
});
// The page that installed it is served by it too, and so opens offline from its first visit on.
self.addEventListener('activate', (event) => event.waitUntil(self.clients.claim()));
