import { createSignal, Show } from 'solid-js';
import { ask } from '../api.ts';
import { AccountScreen } from '../components/account-screen.tsx';
import { ErrorSummary } from '../components/error-summary.tsx';
import { OfficeCard } from '../components/office-card.tsx';
import { Page } from '../components/page.tsx';
import { RequiredHint } from '../components/required-hint.tsx';
import { Sentence } from '../components/sentence.tsx';
import { Street } from '../components/street.tsx';
import { SubmitButton } from '../components/submit-button.tsx';
import { forgetTenant } from '../offline/forget.ts';
import { accountWords } from '../words/words.ts';
import { createConfirmedForm } from './create-confirmed-form.ts';
import { CurrentPasswordField } from './current-password-field.tsx';

/** «Fermer mon compte», at once and for good. */
export function ClosePage() {
  const [closed, setClosed] = createSignal(false);
  return (
    <Show when={closed()} fallback={<CloseAccount onClosed={() => setClosed(true)} />}>
      <Page title={accountWords().closeAccount.goodbyeTitle} aside={<Street />}>
        <p class="lead">{accountWords().closeAccount.goodbye}</p>
        <p>
          <Sentence text={accountWords().closeAccount.registerAgain} href="/inscription" />
        </p>
        <OfficeCard />
      </Page>
    </Show>
  );
}

function CloseAccount(props: { onClosed: () => void }) {
  const form = createConfirmedForm();
  const send = async () => {
    const wrong = form.currentPasswordRule();
    if (Object.keys(wrong).length > 0) return form.refuseFields(wrong);
    const typed = { currentPassword: form.currentPassword() };
    const answer = await ask((api) => api.account.close.mutate(typed));
    if (!answer.ok) return form.fail(answer.failure);
    props.onClosed();
    await forgetTenant();
  };
  return (
    <AccountScreen title={accountWords().account.close} failed={form.errors().length > 0}>
      {(who) => (
        <>
          <ul class="inside">
            <li>{accountWords().closeAccount.signIn}</li>
            <li>{accountWords().closeAccount.erased}</li>
            <li>{accountWords().closeAccount.lease}</li>
            <li>{accountWords().closeAccount.again}</li>
          </ul>
          <ErrorSummary form={form} />
          <form novalidate onSubmit={(event) => form.send(event, send)}>
            <RequiredHint />
            <CurrentPasswordField form={form} email={who().email} />
            <SubmitButton pending={form.pending()} final>
              {accountWords().closeAccount.send}
            </SubmitButton>
          </form>
        </>
      )}
    </AccountScreen>
  );
}
