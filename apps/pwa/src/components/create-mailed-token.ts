import { onCleanup, onMount } from 'solid-js';

/**
 * The token that a mail's link carries in its fragment, taken out of the address bar and the history at once.
 * `take` hears undefined where there is none, and hears again when another link is opened in this very tab.
 */
export function createMailedToken(take: (token: string | undefined) => void): void {
  const read = () => {
    const token = location.hash.slice(1);
    if (token !== '') history.replaceState(history.state, '', location.pathname);
    take(token === '' ? undefined : token);
  };
  onMount(() => {
    read();
    const again = () => {
      if (location.hash !== '') read();
    };
    addEventListener('hashchange', again);
    onCleanup(() => removeEventListener('hashchange', again));
  });
}
