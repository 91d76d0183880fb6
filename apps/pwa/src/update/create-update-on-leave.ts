import { useBeforeLeave } from '@solidjs/router';
import { applyUpdate } from './apply.ts';
import { updateReady } from './worker.ts';

/** A new version comes in between two screens, where nothing typed is lost: the next screen is loaded as its own. */
export function createUpdateOnLeave(): void {
  useBeforeLeave((event) => {
    const { to, from, options } = event;
    // «Back» goes where it leads: only a way forward has an address to load.
    if (typeof to !== 'string' || event.defaultPrevented || !updateReady()) return;
    // Another address of the same screen: what the screen holds in memory would be lost.
    if (new URL(to, location.href).pathname === from.pathname) return;
    event.preventDefault();
    const go = () => {
      if (options?.replace === true) history.replaceState(options.state, '', to);
      else history.pushState(options?.state, '', to);
    };
    void applyUpdate(go).then((applied) => {
      if (!applied) event.retry(true);
    });
  });
}
