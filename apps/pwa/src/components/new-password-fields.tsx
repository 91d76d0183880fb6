import type { FormState } from './create-form.ts';
import type { NewPassword } from './create-new-password.ts';
import { PasswordChecklist } from './password-checklist.tsx';
import { PasswordField } from './password-field.tsx';

type Props = {
  readonly form: Pick<FormState, 'errorOf'>;
  readonly password: NewPassword;
  readonly label: string;
  readonly againLabel: string;
};

/** A password that is being chosen, with its rules, and once more. */
export function NewPasswordFields(props: Props) {
  return (
    <>
      <PasswordField
        id="password"
        label={props.label}
        autocomplete="new-password"
        hint={
          <PasswordChecklist typed={props.password.typed() !== ''} unmet={props.password.unmet()} />
        }
        error={props.form.errorOf('password')}
        value={props.password.typed()}
        onValue={props.password.setTyped}
      />
      <PasswordField
        id="passwordAgain"
        label={props.againLabel}
        autocomplete="new-password"
        error={props.form.errorOf('passwordAgain')}
        value={props.password.again()}
        onValue={props.password.setAgain}
      />
    </>
  );
}
