import { createSignal, type JSX } from 'solid-js';
import { words } from '../words/words.ts';
import { Field } from './field.tsx';

type Props = {
  readonly id: string;
  readonly label: string;
  readonly autocomplete: 'new-password' | 'current-password';
  readonly hint?: JSX.Element;
  readonly error: string | undefined;
  readonly value: string;
  readonly onValue: (value: string) => void;
};

/** A password that can be looked at: «Afficher» is a word, and says which state it is in. */
export function PasswordField(props: Props) {
  const [shown, setShown] = createSignal(false);
  return (
    <div class="password">
      <Field
        {...props}
        type={shown() ? 'text' : 'password'}
        required
        autocapitalize="none"
        spellcheck={false}
        {...(props.autocomplete === 'new-password' ? rules : {})}
      />
      <button
        type="button"
        class="link-button"
        aria-controls={props.id}
        onClick={() => setShown(!shown())}
      >
        {shown() ? words().password.hide : words().password.show}
        <span class="hidden"> : {props.label}</span>
      </button>
    </div>
  );
}

/** What a password manager should make up. */
const rules = {
  'attr:passwordrules':
    'minlength: 8; maxlength: 128; required: lower; required: upper; required: digit; required: [-.!@#_];',
};
