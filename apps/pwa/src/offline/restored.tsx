import { Show } from 'solid-js';
import { words } from '../words/words.ts';

/** What comes back from an earlier visit is said, and can be done away with: it may be somebody else's. */
export function Restored(props: { restored: boolean; onForget: () => void }) {
  const forget = () => {
    props.onForget();
    // The button is gone, and nobody loses their place with it.
    document.querySelector('h1')?.focus();
  };
  return (
    <p class="suggestion" role="status">
      <Show when={props.restored}>
        {words().offline.restored}{' '}
        <button type="button" class="link-button" onClick={forget}>
          {words().offline.startAnew}
        </button>
      </Show>
    </p>
  );
}
