import { createSignal, onMount, Show } from 'solid-js';
import { FailureNotice } from '../components/notice.tsx';
import { Page } from '../components/page.tsx';
import { isServerThere, noteSilence } from '../offline/connection.ts';
import { words } from '../words/words.ts';
import { isFirstTry } from './tried.ts';
import { isTyped } from './typed.ts';

/** Stands where a page's code is not to be had: gone with a former version, or out of reach. */
export function MissingPage() {
  const [state, setState] = createSignal<'looking' | 'unreachable' | 'stuck'>('looking');
  const look = async (asked: boolean) => {
    if (!(await isServerThere())) {
      noteSilence();
      return setState('unreachable');
    }
    // By itself once, and never over something typed; by a tap as often as one likes.
    if (asked || (!isTyped() && isFirstTry(`page ${location.pathname}`))) location.reload();
    else setState('stuck');
  };
  onMount(() => void look(false));
  return (
    <Page title={words().update.missing}>
      <Show when={state() === 'looking'}>
        <p role="status">{words().forms.pending}</p>
      </Show>
      <Show when={state() === 'unreachable'}>
        <FailureNotice failure={{ kind: 'unreachable' }} onRetry={() => void look(true)} />
      </Show>
      <Show when={state() === 'stuck'}>
        <p class="lead">{words().update.changed}</p>
        <button type="button" class="button" onClick={() => void look(true)}>
          {words().update.reload}
        </button>
      </Show>
    </Page>
  );
}
