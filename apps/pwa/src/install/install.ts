import { createSignal } from 'solid-js';
import { readNote, writeNote } from '../offline/browser-note.ts';
import { offer, setOffer } from './offer.ts';
import { isApplePhone } from './platform.ts';

declare global {
  interface Navigator {
    /** Safari's: opened from the home screen. */
    readonly standalone?: boolean;
  }
}

const [dismissed, setDismissed] = createSignal(readNote('installDismissed') !== undefined);

/** Opened from the home screen, where there is no browser around it. */
export const standalone: boolean =
  matchMedia('(display-mode: standalone)').matches || navigator.standalone === true;

/** How this browser installs; undefined where it is installed, or cannot. */
export function installWay(): 'offer' | 'applePhone' | undefined {
  if (standalone) return undefined;
  if (offer() !== undefined) return 'offer';
  return isApplePhone(navigator) ? 'applePhone' : undefined;
}

/** The card after the first success; under «Aide» the way is always found. */
export const installCardShown = () => !dismissed() && installWay() !== undefined;

/** An offer is good for one question. */
export async function install(): Promise<void> {
  const asked = offer();
  setOffer(undefined);
  const answer = await asked?.prompt();
  if (answer?.outcome === 'dismissed') dismissInstall();
}

export function dismissInstall(): void {
  writeNote('installDismissed', 'yes');
  setDismissed(true);
}
