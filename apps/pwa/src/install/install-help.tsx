import { Show } from 'solid-js';
import { words } from '../words/words.ts';
import { AppleSteps } from './apple-steps.tsx';
import { install, installWay, standalone } from './install.ts';

/** Every way to install, whatever the browser: whoever asks may ask for another telephone. */
export function InstallHelp() {
  return (
    <Show when={!standalone} fallback={<p>{words().install.installed}</p>}>
      <Show when={installWay() === 'offer'}>
        <p>
          <button type="button" class="button" onClick={() => void install()}>
            {words().install.install}
          </button>
        </p>
      </Show>
      <p>{words().help.android}</p>
      <p>{words().help.iphone}</p>
      <AppleSteps />
    </Show>
  );
}
