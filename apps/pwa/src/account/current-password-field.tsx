import { PasswordField } from '../components/password-field.tsx';
import { accountWords } from '../words/words.ts';
import type { ConfirmedForm } from './create-confirmed-form.ts';

/** The current password once more, and for password managers what it goes with. */
export function CurrentPasswordField(props: { form: ConfirmedForm; email: string }) {
  return (
    <>
      <input type="text" autocomplete="username" value={props.email} hidden readonly />
      <PasswordField
        id="currentPassword"
        label={accountWords().account.currentPassword}
        autocomplete="current-password"
        error={props.form.errorOf('currentPassword')}
        value={props.form.currentPassword()}
        onValue={props.form.setCurrentPassword}
      />
    </>
  );
}
