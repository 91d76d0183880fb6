import { Match, Show, Switch } from 'solid-js';
import { laterWords } from '../words/words.ts';
import { AppleSteps } from './apple-steps.tsx';
import { dismissInstall, install, installCardShown, installWay } from './install.ts';

/** Offered once somebody is in; «Plus tard» is for good, and «Aide» still knows the way. */
export function InstallCard() {
  const putOff = () => {
    dismissInstall();
    // The card is gone, and nobody loses their place with it.
    document.querySelector('h1')?.focus();
  };
  return (
    <Show when={installCardShown()}>
      <section class="card" aria-labelledby="install-title">
        <h2 id="install-title">{laterWords().install.title}</h2>
        <p>{laterWords().install.why}</p>
        <Switch>
          <Match when={installWay() === 'offer'}>
            <p>
              <button type="button" class="button" onClick={() => void install()}>
                {laterWords().install.install}
              </button>
            </p>
          </Match>
          <Match when={installWay() === 'applePhone'}>
            <AppleSteps />
          </Match>
        </Switch>
        <button type="button" class="link-button" onClick={putOff}>
          {laterWords().install.later}
        </button>
      </section>
    </Show>
  );
}
