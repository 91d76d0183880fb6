import { Show } from 'solid-js';
import { Page } from '../components/page.tsx';
import { language } from '../words/words.ts';
import { Declaration } from './declaration.tsx';
import { declarationWords } from './words.ts';

/** «Déclaration d’accessibilité»: the law asks for it, in French. */
export function DeclarationPage() {
  const words = () => declarationWords[language()];
  return (
    <Page title={words().title}>
      <Show when={words().inFrench}>
        <p class="lead">{words().inFrench}</p>
      </Show>
      <Declaration />
    </Page>
  );
}
