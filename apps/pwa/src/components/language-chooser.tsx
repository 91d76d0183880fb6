import type { Language } from '@monlogement27/domain';
import { For } from 'solid-js';
import { isLanguage, languageNames } from '../words/language-names.ts';
import { chooseLanguage, language, languageMissing, words } from '../words/words.ts';

const codes: readonly Language[] = Object.keys(languageNames).filter(isLanguage);

/** Every language by its own name: whoever does not read this page finds theirs. */
export function LanguageChooser(props: { readonly onChosen?: () => void }) {
  return (
    <>
      <ul class="languages" aria-label={words().languages.choose}>
        <For each={codes}>
          {(code) => (
            <li>
              <button
                type="button"
                lang={code}
                aria-current={language() === code}
                onClick={() => void chooseLanguage(code).then(props.onChosen)}
              >
                {languageNames[code]}
              </button>
            </li>
          )}
        </For>
      </ul>
      <p role="status" class="told">
        {languageMissing() ? words().languages.unavailable : ''}
      </p>
    </>
  );
}
