import { marked } from 'marked';
import { createSignal, onMount, Show } from 'solid-js';
import { ask } from '../api.ts';
import { Page } from '../components/page.tsx';
import { explain } from '../words/explain.ts';

/** «Conditions générales d'utilisation», in force. */
export function TermsPage() {
  const [terms, setTerms] = createSignal<string>();
  const [trouble, setTrouble] = createSignal<string>();
  onMount(async () => {
    const answer = await ask((api) => api.terms.current.query());
    if (!answer.ok) return setTrouble(explain(answer.failure));
    const { text } = answer.value;
    // The page has its title: the document's own would be a second one.
    const body = text.replace(/^# .*\n/, '');
    setTerms(marked.parse(body, { async: false }));
  });
  return (
    <Page title="Conditions générales d’utilisation">
      <Show when={trouble()}>
        {(text) => (
          <div class="notice error" role="alert">
            <p>{text()}</p>
          </div>
        )}
      </Show>
      <Show when={terms()} fallback={<p role="status">{trouble() ? '' : 'Un instant…'}</p>}>
        {(current) => <div class="prose" innerHTML={current()} />}
      </Show>
    </Page>
  );
}
