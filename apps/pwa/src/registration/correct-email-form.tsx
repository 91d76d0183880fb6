import { normalizeEmail } from '@monlogement27/domain';
import { onMount, Show } from 'solid-js';
import type { FormState } from '../components/create-form.ts';
import { EmailSuggestion } from '../components/email-suggestion.tsx';
import { Field } from '../components/field.tsx';
import { RequiredHint } from '../components/required-hint.tsx';
import { SubmitButton } from '../components/submit-button.tsx';
import { laterWords } from '../words/words.ts';

type Props = {
  readonly form: FormState;
  /** Where the mail went so far. */
  readonly sentTo: string;
  readonly email: string;
  readonly onEmail: (email: string) => void;
  readonly send: () => Promise<void>;
  /** Absent where the address must change: no mail reaches it. */
  readonly onKeep?: (() => void) | undefined;
};

/** Another address for the activation mail; begins with the former one, which has a slip in it as a rule. */
export function CorrectEmailForm(props: Props) {
  onMount(() => {
    if (props.email === '') props.onEmail(props.sentTo);
    // Opened by a tap; where it stands open by itself, nobody's place is taken.
    if (props.onKeep !== undefined) document.getElementById('email')?.focus();
  });
  const send = async () => {
    const email = normalizeEmail(props.email);
    if (!email.ok) return props.form.refuseFields({ email: email.error });
    if (email.value === props.sentTo) return props.form.refuseFields({ email: 'unchanged' });
    await props.send();
  };
  return (
    <form class="card" novalidate onSubmit={(event) => props.form.send(event, send)}>
      <RequiredHint />
      <Field
        id="email"
        label={laterWords().waiting.newEmail}
        hint={laterWords().waiting.newEmailHint}
        error={props.form.errorOf('email')}
        value={props.email}
        onValue={props.onEmail}
        type="email"
        autocomplete="email"
        autocapitalize="none"
        spellcheck={false}
        required
      />
      <EmailSuggestion email={props.email} onTake={props.onEmail} />
      <div class="actions">
        <SubmitButton pending={props.form.pending()}>{laterWords().waiting.sendThere}</SubmitButton>
        <Show when={props.onKeep}>
          {(keep) => (
            <button type="button" class="link-button" onClick={() => keep()()}>
              {laterWords().waiting.keep}
            </button>
          )}
        </Show>
      </div>
    </form>
  );
}
