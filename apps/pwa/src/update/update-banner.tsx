import { createEffect, createSignal, Match, Switch } from 'solid-js';
import { words } from '../words/words.ts';
import { applyRequiredUpdate, applyUpdate } from './apply.ts';
import { updateRequired } from './minimum-build.ts';
import { isTyped } from './typed.ts';
import { updateReady } from './worker.ts';

/** A new version is ready, or needed: it comes at a tap, and never over something typed. */
export function UpdateBanner() {
  const [held, setHeld] = createSignal(false);
  const [pending, setPending] = createSignal(false);
  const once = async (work: () => Promise<unknown>) => {
    if (pending()) return;
    setPending(true);
    await work();
    setPending(false);
  };
  const takeRequired = () => once(applyRequiredUpdate);
  const take = () => once(async () => setHeld(!(await applyUpdate())));
  const ready = () => (held() ? words().update.afterForm : words().update.ready);
  createEffect(() => {
    if (updateRequired() && !isTyped()) void takeRequired();
  });
  return (
    <Switch>
      <Match when={updateRequired()}>
        <p class="banner">
          <span>{pending() ? words().forms.pending : words().update.required}</span>
          <button type="button" class="button small" onClick={() => void takeRequired()}>
            {words().update.take}
          </button>
        </p>
      </Match>
      <Match when={updateReady()}>
        <p class="banner">
          <span>{pending() ? words().forms.pending : ready()}</span>
          <button type="button" class="button small" onClick={() => void take()}>
            {words().update.take}
          </button>
        </p>
      </Match>
    </Switch>
  );
}
