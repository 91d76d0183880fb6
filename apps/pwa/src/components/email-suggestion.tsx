import { normalizeEmail, suggestEmailDomain } from '@monlogement27/domain';
import { createMemo, Show } from 'solid-js';
import { words } from '../words/words.ts';
import { Sentence } from './sentence.tsx';

/** A mistyped well-known domain: proposed as a button, never in the way. */
export function EmailSuggestion(props: { email: string; onTake: (email: string) => void }) {
  const suggestion = createMemo(() => {
    const email = normalizeEmail(props.email);
    return email.ok ? suggestEmailDomain(email.value) : null;
  });
  return (
    <p class="suggestion" role="status">
      <Show when={suggestion()}>
        {(email) => (
          <Sentence
            text={words().fields.emailSuggestion}
            values={{
              email: (
                <button
                  type="button"
                  class="link-button"
                  dir="ltr"
                  onClick={() => props.onTake(email())}
                >
                  {email()}
                </button>
              ),
            }}
          />
        )}
      </Show>
    </p>
  );
}
