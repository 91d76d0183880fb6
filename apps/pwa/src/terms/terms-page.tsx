import { createSignal, onMount, Show } from 'solid-js';
import { ask, type Failure } from '../api.ts';
import { FailureNotice } from '../components/notice.tsx';
import { Page } from '../components/page.tsx';
import { words } from '../words/words.ts';

/** «Conditions générales d'utilisation», in force. */
export function TermsPage() {
  const [terms, setTerms] = createSignal<string>();
  const [trouble, setTrouble] = createSignal<Failure>();
  onMount(async () => {
    const answer = await ask((api) => api.terms.current.query());
    if (!answer.ok) return setTrouble(answer.failure);
    const { text } = answer.value;
    // The page has its title: the document's own would be a second one.
    const body = text.replace(/^# .*\n/, '').replace(/ (?=[:;?!»])|(?<=«) /g, '\u00a0');
    // Apart, for it is heavy, and of no use without the text.
    const { marked } = await import('marked');
    setTerms(marked.parse(body, { async: false }));
  });
  return (
    <Page title={words().terms.title}>
      <FailureNotice failure={trouble()} />
      <Show when={words().terms.inFrench}>
        <p class="lead">{words().terms.inFrench}</p>
      </Show>
      <Show when={terms()} fallback={<p role="status">{trouble() ? '' : words().forms.pending}</p>}>
        {(current) => <div class="prose" lang="fr" dir="ltr" innerHTML={current()} />}
      </Show>
    </Page>
  );
}
