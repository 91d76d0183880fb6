import { Show } from 'solid-js';
import { laterWords } from '../words/words.ts';

/** The landlord's terms, in the one language in which they are law. */
export function TermsText(props: { html: string }) {
  return (
    <>
      <Show when={laterWords().terms.inFrench}>
        <p class="lead">{laterWords().terms.inFrench}</p>
      </Show>
      <div class="prose" lang="fr" dir="ltr" innerHTML={props.html} />
    </>
  );
}
