import { landlord } from 'virtual:landlord';
import { createEffect, type JSX, onMount, Show } from 'solid-js';
import { words } from '../words/words.ts';
import { LanguageChooser } from './language-chooser.tsx';

let screensShown = 0;

type Props = {
  readonly title: string;
  /** Above the title: where the tenant is («Étape 1 / 2»). */
  readonly step?: string | undefined;
  /** Stands beside the content where there is room. */
  readonly aside?: JSX.Element;
  /** On a phone too, below the content. */
  readonly asideEverywhere?: boolean | undefined;
  /** An error stands on the page: the title says so first. */
  readonly failed?: boolean | undefined;
  /** A way in: the language is chosen here, before the first field. */
  readonly languages?: boolean | undefined;
  readonly children: JSX.Element;
};

/** One screen: its name in the browser, its heading with the focus, its content. */
export function Page(props: Props) {
  let heading: HTMLHeadingElement | undefined;
  createEffect(() => {
    const title = `${props.title} – ${landlord.accountName}`;
    document.title = props.failed === true ? words().forms.error(title) : title;
  });
  onMount(() => {
    screensShown += 1;
    // The first screen is the browser's to announce; from then on the heading is.
    if (screensShown === 1) return;
    scrollTo(0, 0);
    heading?.focus({ preventScroll: true });
  });
  return (
    <main
      class="page"
      classList={{ 'has-aside': props.aside !== undefined }}
      id="contenu"
      tabindex="-1"
    >
      <div class="column">
        <Show when={props.languages}>
          <LanguageChooser />
        </Show>
        <Show when={props.step}>
          <p class="step">{props.step}</p>
        </Show>
        <h1 ref={heading} tabindex="-1">
          {props.title}
        </h1>
        {props.children}
      </div>
      <Show when={props.aside}>
        <aside class="aside" classList={{ everywhere: props.asideEverywhere === true }}>
          {props.aside}
        </aside>
      </Show>
    </main>
  );
}
