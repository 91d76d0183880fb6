import { createSignal } from 'solid-js';

/** A page of an installed application may stand for weeks. */
const lookEvery = 3_600_000;
/** Longer than any worker of ours takes over. */
const patience = 5_000;

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

/** Asks the server for a new version; true once one waits. */
export async function lookForUpdate(): Promise<boolean> {
  const found = await registration?.update().catch(() => undefined);
  if (found?.installing) await settled(found.installing);
  return updateReady();
}

/** Lets the new version in, for every tab; what is on their screens stays until they load anew. */
export async function letUpdateIn(): Promise<void> {
  const worker = waiting();
  if (worker === undefined) return;
  const changed = once(navigator.serviceWorker, 'controllerchange');
  worker.postMessage('takeOver');
  await changed;
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
  current.addEventListener('updatefound', () =>
    current.installing?.addEventListener('statechange', look),
  );
  let lookedAt = Date.now();
  document.addEventListener('visibilitychange', () => {
    if (document.hidden || Date.now() - lookedAt < lookEvery) return;
    lookedAt = Date.now();
    void lookForUpdate();
  });
}

async function settled(worker: ServiceWorker): Promise<void> {
  while (worker.state === 'installing') await once(worker, 'statechange');
}

function once(target: EventTarget, event: string): Promise<void> {
  return new Promise((resolve) => {
    const timer = setTimeout(resolve, patience);
    const heard = () => {
      clearTimeout(timer);
      resolve();
    };
    target.addEventListener(event, heard, { once: true });
  });
}
