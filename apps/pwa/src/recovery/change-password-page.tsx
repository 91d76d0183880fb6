import { A } from '@solidjs/router';
import { createSignal, Show } from 'solid-js';
import { createConfirmedForm } from '../account/create-confirmed-form.ts';
import { CurrentPasswordField } from '../account/current-password-field.tsx';
import { ask } from '../api.ts';
import { AccountScreen } from '../components/account-screen.tsx';
import { createNewPassword } from '../components/create-new-password.ts';
import { ErrorSummary } from '../components/error-summary.tsx';
import { NewPasswordFields } from '../components/new-password-fields.tsx';
import { RequiredHint } from '../components/required-hint.tsx';
import { SubmitButton } from '../components/submit-button.tsx';
import { tenant } from '../session.ts';
import { accountWords, laterWords } from '../words/words.ts';

/** A new password while signed in. */
export function ChangePasswordPage() {
  const [done, setDone] = createSignal(false);
  return (
    <Show when={done()} fallback={<ChangePassword onDone={() => setDone(true)} />}>
      <AccountScreen title={accountWords().changePassword.doneTitle}>
        {() => (
          <>
            <p class="lead">{accountWords().changePassword.done}</p>
            <p>{accountWords().changePassword.here}</p>
            <A class="button" href="/accueil">
              {accountWords().account.home}
            </A>
          </>
        )}
      </AccountScreen>
    </Show>
  );
}

function ChangePassword(props: { onDone: () => void }) {
  const form = createConfirmedForm();
  const password = createNewPassword(() => {
    const who = tenant();
    return who === undefined ? {} : { ...who, clientNumber: who.reference };
  });

  const send = async () => {
    const wrong = {
      ...form.currentPasswordRule(),
      ...password.wrong(),
    };
    if (Object.keys(wrong).length > 0) return form.refuseFields(wrong);
    const typed = { currentPassword: form.currentPassword(), newPassword: password.typed() };
    const answer = await ask((api) => api.password.change.mutate(typed));
    if (answer.ok) return props.onDone();
    const { failure } = answer;
    if (failure.kind === 'refused' && failure.refusal.code === 'weakPassword') {
      password.refuse(failure.refusal.unmet);
      form.refuseFields({ password: 'weak' });
    } else form.fail(failure);
  };

  return (
    <AccountScreen title={accountWords().account.password} failed={form.errors().length > 0}>
      {(who) => (
        <>
          <p class="lead">{accountWords().changePassword.lead}</p>
          <ErrorSummary form={form} />
          <form novalidate onSubmit={(event) => form.send(event, send)}>
            <RequiredHint />
            <CurrentPasswordField form={form} email={who().email} />
            <NewPasswordFields
              form={form}
              password={password}
              label={laterWords().newPassword.label}
              againLabel={laterWords().newPassword.again}
            />
            <SubmitButton pending={form.pending()}>
              {accountWords().changePassword.send}
            </SubmitButton>
          </form>
        </>
      )}
    </AccountScreen>
  );
}
