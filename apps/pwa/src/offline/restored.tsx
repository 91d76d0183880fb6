import { Show } from 'solid-js';
import { words } from '../words/words.ts';

/** What comes back from an earlier visit is said, and can be done away with: it may be somebody else's. */
export function Restored(props: { restored: boolean; onForget: () => void }) {
  return (
    <Show when={props.restored}>
      <p class="suggestion" role="status">
        {words().offline.restored}{' '}
        <button type="button" class="link-button" onClick={() => props.onForget()}>
          {words().offline.startAnew}
        </button>
      </p>
    </Show>
  );
}
