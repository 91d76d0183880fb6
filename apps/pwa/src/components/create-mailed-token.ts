import { useLocation, useNavigate } from '@solidjs/router';
import { createEffect, on } from 'solid-js';

/**
 * The token that a mail's link carries in its fragment, taken out of the address bar and the history at once.
 * `take` hears undefined where there is none, and hears again when another link is opened in this very tab.
 */
export function createMailedToken(take: (token: string | undefined) => void): void {
  const route = useLocation();
  const navigate = useNavigate();
  let heard = false;
  createEffect(
    on(
      () => route.hash,
      (hash) => {
        const token = hash.slice(1);
        // What is left once it was taken; or the way to a place on this page, as «Aller au contenu» has.
        if ((token === '' && heard) || document.getElementById(token) !== null) return;
        heard = true;
        if (token !== '') {
          if (location.hash !== '') history.replaceState(history.state, '', location.pathname);
          // The router forgets it too; where it led here itself, the address never had it.
          navigate(route.pathname, { replace: true, scroll: false });
        }
        take(token === '' ? undefined : token);
      },
    ),
  );
}
