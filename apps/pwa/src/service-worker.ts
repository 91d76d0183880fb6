import { createSignal } from 'solid-js';

const [waiting, setWaiting] = createSignal<ServiceWorker>();

/** A new version is ready and waits for this page's word. */
export const updateReady = () => waiting() !== undefined;

/** Lets the new version take over; the page reloads once it has. */
export function takeUpdate(): void {
  const worker = waiting();
  if (worker === undefined) return;
  navigator.serviceWorker.addEventListener('controllerchange', () => location.reload(), {
    once: true,
  });
  worker.postMessage('takeOver');
}

/** After the page is there: the first visit's network is for what is on the screen. */
export function registerServiceWorker(): void {
  if (!('serviceWorker' in navigator) || import.meta.env.DEV) return;
  addEventListener('load', async () => {
    const registration = await navigator.serviceWorker
      .register('/sw.js', { updateViaCache: 'none' })
      .catch(() => undefined);
    if (registration === undefined) return;
    const look = () => {
      // The first worker of all replaces nothing.
      if (registration.waiting && navigator.serviceWorker.controller) {
        setWaiting(registration.waiting);
      }
    };
    look();
    registration.addEventListener('updatefound', () =>
      registration.installing?.addEventListener('statechange', look),
    );
  });
}
