import { Show } from 'solid-js';
import { words } from '../words/words.ts';
import { createLaunch } from './create-launch.ts';

/** A mail's link was opened while something is typed here: it waits to be followed. */
export function LaunchBanner() {
  const launch = createLaunch();
  return (
    <Show when={launch.waiting()}>
      <p class="banner">
        <span>{words().launch.waiting}</span>
        <button type="button" class="button small" onClick={launch.follow}>
          {words().launch.follow}
        </button>
      </p>
    </Show>
  );
}
