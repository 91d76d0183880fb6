import * as built from 'virtual:terms';
import { createSignal, onMount, Show } from 'solid-js';
import { ask } from '../api.ts';
import { Page } from '../components/page.tsx';
import { words } from '../words/words.ts';
import { render } from './render.ts';

/** «Conditions générales d'utilisation»: those in force, or without a network those that came with this page. */
export function TermsPage() {
  const [html, setHtml] = createSignal<string>();
  onMount(async () => {
    const answer = await ask((api) => api.terms.current.query());
    const newer = answer.ok && answer.value.version !== built.version;
    setHtml((newer && (await render(answer.value.text))) || built.html);
  });
  return (
    <Page title={words().terms.title}>
      <Show when={words().terms.inFrench}>
        <p class="lead">{words().terms.inFrench}</p>
      </Show>
      <Show when={html()} fallback={<p role="status">{words().forms.pending}</p>}>
        {(current) => <div class="prose" lang="fr" dir="ltr" innerHTML={current()} />}
      </Show>
    </Page>
  );
}
