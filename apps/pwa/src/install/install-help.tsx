import { Show } from 'solid-js';
import { laterWords } from '../words/words.ts';
import { AppleSteps } from './apple-steps.tsx';
import { install, installWay, standalone } from './install.ts';

/** Every way to install, whatever the browser: whoever asks may ask for another telephone. */
export function InstallHelp() {
  return (
    <Show when={!standalone} fallback={<p>{laterWords().install.installed}</p>}>
      <Show when={installWay() === 'offer'}>
        <p>
          <button type="button" class="button" onClick={() => void install()}>
            {laterWords().install.install}
          </button>
        </p>
      </Show>
      <p>{laterWords().help.android}</p>
      <p>{laterWords().help.iphone}</p>
      <AppleSteps />
    </Show>
  );
}
