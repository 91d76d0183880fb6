import { createEffect, Show } from 'solid-js';
import { words } from '../words/words.ts';
import { reachable } from './connection.ts';
import { untold } from './ending.ts';

/** Somebody signed out without a network: it is done here, and said to the server as soon as that can be. */
export function EndingBanner() {
  createEffect(() => {
    if (untold() && reachable()) void settle();
  });
  return (
    <Show when={untold()}>
      <p class="banner">{words().offline.signedOutHere}</p>
    </Show>
  );
}

/** Loaded for those few who need it. */
async function settle(): Promise<void> {
  const module = await import('./settle-ending.ts').catch(() => undefined);
  await module?.settleEnding();
}
