import { For } from 'solid-js';
import { LanguageChooser } from '../components/language-chooser.tsx';
import { BoxSamples } from './box-samples.tsx';
import { ButtonSamples } from './button-samples.tsx';
import { FieldSamples } from './field-samples.tsx';
import { HumanCodeSamples } from './human-code-samples.tsx';
import { PasswordSamples } from './password-samples.tsx';

/** Every component in every state, in the chosen language, on light and on dark paper. For who builds screens. */
export function Gallery() {
  return (
    <main class="gallery">
      <For each={['light', 'dark']}>
        {(palette) => (
          <section class={palette} aria-label={palette}>
            <div>
              <h1 lang="en">{palette}</h1>
              <LanguageChooser />
              <ButtonSamples />
              <FieldSamples prefix={palette} />
              <PasswordSamples prefix={palette} />
              <HumanCodeSamples prefix={palette} />
              <BoxSamples />
            </div>
          </section>
        )}
      </For>
    </main>
  );
}
