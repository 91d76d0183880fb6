import { useNavigate } from '@solidjs/router';
import { type Accessor, createSignal, onMount } from 'solid-js';
import { isTyped } from '../update/typed.ts';
import { launchPath } from './launch-path.ts';

declare global {
  interface Window {
    /** Chromium's: hands a launch to the window that is open already. */
    launchQueue?: { setConsumer(consume: (launch: { targetURL?: string }) => void): void };
  }
}

/** As in the manifest. */
const start = '/accueil';
const openedAt = location.href;

export type Launch = {
  /** A link that waits, because something is typed on the screen. */
  readonly waiting: Accessor<string | undefined>;
  follow(): void;
};

/** Links and shortcuts that the system opens in this very window. */
export function createLaunch(): Launch {
  const navigate = useNavigate();
  const [waiting, setWaiting] = createSignal<string>();
  const go = (path: string) => {
    setWaiting(undefined);
    navigate(path);
  };
  onMount(() => {
    let opened = openedAt;
    window.launchQueue?.setConsumer(({ targetURL = '' }) => {
      const path = launchPath({ target: targetURL, opened, start });
      // Only the first launch is the one that opened the page.
      opened = location.href;
      if (path === undefined) return;
      if (isTyped()) setWaiting(path);
      else go(path);
    });
  });
  return {
    waiting,
    follow() {
      const path = waiting();
      if (path !== undefined) go(path);
    },
  };
}
