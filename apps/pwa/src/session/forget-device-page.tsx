import { AccountScreen } from '../components/account-screen.tsx';
import { createForm } from '../components/create-form.ts';
import { SubmitButton } from '../components/submit-button.tsx';
import { forgetDevice } from '../offline/leave.ts';
import { accountWords } from '../words/words.ts';

/** «Oublier cet appareil»: for a borrowed or shared one. */
export function ForgetDevicePage() {
  const form = createForm();
  return (
    <AccountScreen title={accountWords().account.forget}>
      {() => (
        <>
          <p class="lead">{accountWords().forgetDevice.lead}</p>
          <ul class="inside">
            <li>{accountWords().forgetDevice.signedOut}</li>
            <li>{accountWords().forgetDevice.erased}</li>
            <li>{accountWords().forgetDevice.kept}</li>
          </ul>
          <form novalidate onSubmit={(event) => form.send(event, forgetDevice)}>
            <SubmitButton pending={form.pending()} final>
              {accountWords().forgetDevice.send}
            </SubmitButton>
          </form>
        </>
      )}
    </AccountScreen>
  );
}
