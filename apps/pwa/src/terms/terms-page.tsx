import * as built from 'virtual:terms';
import { createSignal, onMount, Show } from 'solid-js';
import { Page } from '../components/page.tsx';
import { laterWords, words } from '../words/words.ts';
import { readTerms } from './read-terms.ts';
import { TermsText } from './terms-text.tsx';

/** «Conditions générales d'utilisation»: those in force, or without a network those that came with this page. */
export function TermsPage() {
  const [html, setHtml] = createSignal<string>();
  onMount(async () => {
    const terms = await readTerms();
    setHtml(terms.ok ? terms.value.html : built.html);
  });
  return (
    <Page title={laterWords().terms.title}>
      <Show when={html()} fallback={<p role="status">{words().forms.pending}</p>}>
        {(current) => <TermsText html={current()} />}
      </Show>
    </Page>
  );
}
