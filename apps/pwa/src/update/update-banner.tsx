import { createEffect, createSignal, Match, Switch } from 'solid-js';
import { words } from '../words/words.ts';
import { applyRequiredUpdate, applyUpdate } from './apply.ts';
import { updateRequired } from './minimum-build.ts';
import { isTyped } from './typed.ts';
import { updateReady } from './worker.ts';

/** A new version is ready, or needed: it comes at a tap, and never over something typed. */
export function UpdateBanner() {
  const [held, setHeld] = createSignal(false);
  createEffect(() => {
    if (updateRequired() && !isTyped()) void applyRequiredUpdate();
  });
  return (
    <Switch>
      <Match when={updateRequired()}>
        <p class="banner">
          <span>{words().update.required}</span>
          <button type="button" class="button small" onClick={() => void applyRequiredUpdate()}>
            {words().update.take}
          </button>
        </p>
      </Match>
      <Match when={updateReady()}>
        <p class="banner">
          <span>{held() ? words().update.afterForm : words().update.ready}</span>
          <button
            type="button"
            class="button small"
            onClick={() => void applyUpdate().then((applied) => setHeld(!applied))}
          >
            {words().update.take}
          </button>
        </p>
      </Match>
    </Switch>
  );
}
