import { Show } from 'solid-js';
import { words } from '../words/words.ts';

/** The landlord's terms, in the one language in which they are law. */
export function TermsText(props: { html: string }) {
  return (
    <>
      <Show when={words().terms.inFrench}>
        <p class="lead">{words().terms.inFrench}</p>
      </Show>
      <div class="prose" lang="fr" dir="ltr" innerHTML={props.html} />
    </>
  );
}
