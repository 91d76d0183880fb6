import { type Component, createMemo, lazy, Show } from 'solid-js';
import { tenant } from '../session.ts';
import { loadPage } from '../update/load-page.ts';
import { loadWords } from '../words/words.ts';

const NewTermsPage = lazy(() =>
  loadPage(async () => {
    const [screen] = await Promise.all([
      import('./new-terms-page.tsx'),
      loadWords('later', 'account'),
    ]);
    return screen.NewTermsPage;
  }),
);

/**
 * A private screen, behind terms that changed since they were accepted. The address stays and with it the place: the
 * screen follows once they are accepted, and a reload asks again.
 */
export function behindTerms(Screen: Component): Component {
  return () => {
    // Whoever signs out here leaves from here: the screen behind is nobody's then.
    const asked = createMemo((was: boolean) => tenant()?.termsPending ?? was, false);
    return (
      <Show when={asked()} fallback={<Screen />}>
        <NewTermsPage />
      </Show>
    );
  };
}
