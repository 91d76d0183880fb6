import { createSignal } from 'solid-js';

/** Chromium's own offer to install, held back until the tenant asks for it. */
export type Offer = Event & { prompt(): Promise<{ outcome: 'accepted' | 'dismissed' }> };

declare global {
  interface WindowEventMap {
    beforeinstallprompt: Offer;
  }
}

const [offer, setOffer] = createSignal<Offer>();

export { offer, setOffer };

/** From the very start: the browser offers once, and early. */
export function watchInstallOffer(): void {
  addEventListener('beforeinstallprompt', (event) => {
    event.preventDefault();
    setOffer(event);
  });
  addEventListener('appinstalled', () => setOffer(undefined));
}
