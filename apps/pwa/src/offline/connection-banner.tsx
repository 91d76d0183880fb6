import { createEffect, createSignal, on, onCleanup, Show } from 'solid-js';
import { words } from '../words/words.ts';
import { reachable } from './connection.ts';

/** Long enough to be read twice. */
const shownFor = 8_000;

/** Says that the server is out of reach, and then that it is back. */
export function ConnectionBanner() {
  const [returned, setReturned] = createSignal(false);
  let timer: ReturnType<typeof setTimeout> | undefined;
  createEffect(
    on(
      reachable,
      (now) => {
        clearTimeout(timer);
        setReturned(now);
        timer = setTimeout(() => setReturned(false), shownFor);
      },
      { defer: true },
    ),
  );
  onCleanup(() => clearTimeout(timer));
  return (
    <Show when={reachable()} fallback={<p class="banner">{words().offline.unreachable}</p>}>
      <Show when={returned()}>
        <p class="banner">{words().offline.returned}</p>
      </Show>
    </Show>
  );
}
