import { createSignal } from 'solid-js';

/** A page of an installed application may stand for weeks. */
const lookEvery = 3_600_000;
/** Longer than the browser takes to show what it found, and than a slow network takes to fetch it. */
const patience = { found: 5_000, fetch: 60_000 };
/** A worker that is woken as it ends, by any request, stays until the browser finds it idle: half a minute. */
const ending = 40_000;

const [waiting, setWaiting] = createSignal<ServiceWorker>();
const [superseded, setSuperseded] = createSignal(false);

/** A new version is there: it waits for this page's word, or another tab has let it in already. */
export const updateReady = () => waiting() !== undefined || superseded();

/** It waits: letting it in changes the worker of every tab. */
export const updateWaits = () => waiting() !== undefined;

let registration: ServiceWorkerRegistration | undefined;

/** After the page is there: the first visit's network is for what is on the screen. */
export function registerWorker(): void {
  if (!('serviceWorker' in navigator) || import.meta.env.DEV) return;
  const { serviceWorker } = navigator;
  // The first worker of all replaces nothing.
  let first = serviceWorker.controller === null;
  serviceWorker.addEventListener('controllerchange', () => {
    if (!first) setSuperseded(true);
    first = false;
  });
  const register = async () => {
    registration = await serviceWorker
      .register('/sw.js', { updateViaCache: 'none' })
      .catch(() => undefined);
    if (registration !== undefined) watch(registration);
  };
  if (document.readyState === 'complete') void register();
  else addEventListener('load', () => void register());
}

/** Fetches the new version that the server is known to have; settled once it waits, or cannot be had. */
export async function fetchUpdate(): Promise<void> {
  if (registration === undefined) return;
  const found = once(registration, 'updatefound', patience.found);
  await registration.update().catch(() => undefined);
  // The browser may say «updated» before it shows what it found.
  if (registration.installing === null && registration.waiting === null) await found;
  const { installing } = registration;
  if (installing?.state === 'installing') await once(installing, 'statechange', patience.fetch);
}

/**
 * Lets the new version in, for every tab; what is on their screens stays until they load anew. False where the former
 * one has not ended in time: nothing may be loaded then, for Chromium leaves a page without an answer that it asks of
 * such a worker. The new one comes by itself, later.
 */
export async function letUpdateIn(atMost = ending): Promise<boolean> {
  const worker = registration?.waiting;
  if (worker == null) return true;
  const changed = once(navigator.serviceWorker, 'controllerchange', atMost);
  worker.postMessage('takeOver');
  return changed;
}

/** From the next load on, everything comes from the server. */
export async function dropWorker(): Promise<void> {
  await registration?.unregister();
}

function watch(current: ServiceWorkerRegistration): void {
  const look = () => {
    const { controller } = navigator.serviceWorker;
    setWaiting((controller !== null && current.waiting) || undefined);
  };
  look();
  current.addEventListener('updatefound', () => {
    look();
    current.installing?.addEventListener('statechange', look);
  });
  let lookedAt = Date.now();
  document.addEventListener('visibilitychange', () => {
    if (document.hidden || Date.now() - lookedAt < lookEvery) return;
    lookedAt = Date.now();
    void current.update().catch(() => undefined);
  });
}

/** True once heard; false where it is not to be waited for any longer. */
function once(target: EventTarget, event: string, atMost: number): Promise<boolean> {
  return new Promise((resolve) => {
    const timer = setTimeout(() => resolve(false), atMost);
    const heard = () => {
      clearTimeout(timer);
      resolve(true);
    };
    target.addEventListener(event, heard, { once: true });
  });
}
