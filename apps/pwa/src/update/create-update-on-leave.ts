import { useBeforeLeave } from '@solidjs/router';
import { preloadScreen } from '../app.tsx';
import { applyUpdate } from './apply.ts';
import { updateReady } from './worker.ts';

/** Nobody who goes somewhere waits for a former version: the new one comes on a later way. */
const patience = 2_000;

/** A new version comes in between two screens, where nothing typed is lost: the next screen is loaded as its own. */
export function createUpdateOnLeave(): void {
  useBeforeLeave((event) => {
    const { to, from, options } = event;
    // «Back» goes where it leads: only a way forward has an address to load.
    if (typeof to !== 'string' || event.defaultPrevented || !updateReady()) return;
    // Another address of the same screen: what the screen holds in memory would be lost.
    const { pathname } = new URL(to, location.href);
    if (pathname === from.pathname) return;
    event.preventDefault();
    const go = () => {
      if (options?.replace === true) history.replaceState(options.state, '', to);
      else history.pushState(options?.state, '', to);
    };
    const apply = async () => {
      // The link that was touched fetches its screen ahead. A request wakes a worker that is about to end, and it stays.
      await preloadScreen(pathname);
      if (!(await applyUpdate({ go, atMost: patience }))) event.retry(true);
    };
    void apply();
  });
}
