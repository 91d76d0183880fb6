import { createNewPassword } from '../components/create-new-password.ts';
import { PasswordChecklist } from '../components/password-checklist.tsx';
import { PasswordField } from '../components/password-field.tsx';
import { laterWords, words } from '../words/words.ts';
import { Sample } from './sample.tsx';

export function PasswordSamples(props: { prefix: string }) {
  const chosen = createNewPassword();
  const common = createNewPassword();
  common.setTyped('Azerty123!');
  return (
    <>
      <Sample name="PasswordField: current, refused">
        <PasswordField
          id={`${props.prefix}-current`}
          label={words().fields.password}
          autocomplete="current-password"
          error={words().fieldErrors.currentPassword.general}
          value=""
          onValue={() => {}}
        />
      </Sample>
      <Sample name="PasswordField: new; PasswordChecklist: untouched, then live">
        <PasswordField
          id={`${props.prefix}-new`}
          label={laterWords().newPassword.label}
          autocomplete="new-password"
          hint={<PasswordChecklist typed={chosen.typed() !== ''} unmet={chosen.unmet()} />}
          error={undefined}
          value={chosen.typed()}
          onValue={chosen.setTyped}
        />
      </Sample>
      <Sample name="PasswordChecklist: all met but one that was not announced">
        <PasswordField
          id={`${props.prefix}-common`}
          label={laterWords().newPassword.label}
          autocomplete="new-password"
          hint={<PasswordChecklist typed unmet={common.unmet()} />}
          error={laterWords().laterFieldErrors.password.general}
          value={common.typed()}
          onValue={common.setTyped}
        />
      </Sample>
    </>
  );
}
