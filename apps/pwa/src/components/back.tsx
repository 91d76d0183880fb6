import { useLocation, useNavigate } from '@solidjs/router';
import { Show } from 'solid-js';
import { tenant } from '../session.ts';
import { words } from '../words/words.ts';

/** Where every way begins. */
const first = ['/', '/accueil'];

/** An installed application has no browser around it, and so no «Back» but this one. */
export function Back() {
  const navigate = useNavigate();
  const location = useLocation();
  const goBack = () => {
    // A mail's link may have opened the application here: then nothing of ours is behind.
    if (canGoBack()) navigate(-1);
    else navigate(tenant() === undefined ? '/' : '/accueil');
  };
  return (
    <Show when={!first.includes(location.pathname)}>
      <button type="button" class="back" onClick={goBack}>
        {words().shell.back}
      </button>
    </Show>
  );
}

function canGoBack(): boolean {
  return 'navigation' in window ? window.navigation.canGoBack : history.length > 1;
}
