import { normalizeEmail } from '@monlogement27/domain';
import { createSignal, Show } from 'solid-js';
import { ask } from '../api.ts';
import { AccountScreen } from '../components/account-screen.tsx';
import { Address } from '../components/address.tsx';
import { EmailSuggestion } from '../components/email-suggestion.tsx';
import { ErrorSummary } from '../components/error-summary.tsx';
import { Field } from '../components/field.tsx';
import { Notice } from '../components/notice.tsx';
import { RequiredHint } from '../components/required-hint.tsx';
import { Sentence } from '../components/sentence.tsx';
import { Steps } from '../components/steps.tsx';
import { SubmitButton } from '../components/submit-button.tsx';
import { tenant } from '../session.ts';
import { accountWords, laterWords, words } from '../words/words.ts';
import { createConfirmedForm } from './create-confirmed-form.ts';
import { CurrentPasswordField } from './current-password-field.tsx';

/** Another address to sign in with: nothing changes before it is confirmed there. */
export function EmailPage() {
  const [email, setEmail] = createSignal('');
  const [sentTo, setSentTo] = createSignal<string>();
  return (
    <Show
      when={sentTo()}
      fallback={<ChangeEmail email={email()} onEmail={setEmail} onSent={setSentTo} />}
    >
      {(address) => <MailSent to={address()} onOther={() => setSentTo(undefined)} />}
    </Show>
  );
}

type Props = {
  /** As typed: an address to correct comes back. */
  readonly email: string;
  readonly onEmail: (typed: string) => void;
  readonly onSent: (address: string) => void;
};

function ChangeEmail(props: Props) {
  const form = createConfirmedForm();

  const send = async () => {
    const wrong = { ...emailRule(props.email, tenant()?.email), ...form.currentPasswordRule() };
    if (Object.keys(wrong).length > 0) return form.refuseFields(wrong);
    const typed = { email: props.email, currentPassword: form.currentPassword() };
    const answer = await ask((api) => api.account.requestEmailChange.mutate(typed));
    if (answer.ok) props.onSent(answer.value.sentTo);
    else form.fail(answer.failure);
  };

  return (
    <AccountScreen title={accountWords().account.email} failed={form.errors().length > 0}>
      {(who) => (
        <>
          <p class="lead">
            <Sentence
              text={accountWords().changeEmail.lead}
              values={{ email: <Address email={who().email} /> }}
            />
          </p>
          <ErrorSummary form={form} />
          <form novalidate onSubmit={(event) => form.send(event, send)}>
            <RequiredHint />
            <Field
              id="email"
              label={accountWords().changeEmail.label}
              hint={words().fields.emailHint}
              error={form.errorOf('email')}
              value={props.email}
              onValue={props.onEmail}
              type="email"
              autocomplete="email"
              autocapitalize="none"
              spellcheck={false}
              required
            />
            <EmailSuggestion email={props.email} onTake={props.onEmail} />
            <CurrentPasswordField form={form} email={who().email} />
            <SubmitButton pending={form.pending()}>{accountWords().changeEmail.send}</SubmitButton>
          </form>
        </>
      )}
    </AccountScreen>
  );
}

function MailSent(props: { to: string; onOther: () => void }) {
  return (
    <AccountScreen title={laterWords().waiting.title}>
      {(who) => (
        <>
          <p>{laterWords().waiting.sent}</p>
          <p>
            <Address email={props.to} />
          </p>
          <Steps
            steps={[
              laterWords().waiting.open,
              accountWords().changeEmail.click,
              accountWords().changeEmail.confirm,
            ]}
          />
          <Notice>
            <p>
              <Sentence
                text={accountWords().changeEmail.meanwhile}
                values={{ email: <Address email={who().email} /> }}
              />
            </p>
            <p>
              <strong>{laterWords().waiting.noMail}</strong> {laterWords().help.spam}
            </p>
          </Notice>
          <button type="button" class="link-button" onClick={props.onOther}>
            {accountWords().changeEmail.other}
          </button>
        </>
      )}
    </AccountScreen>
  );
}

function emailRule(typed: string, present: string | undefined): Readonly<Record<string, string>> {
  const email = normalizeEmail(typed);
  if (!email.ok) return { email: email.error };
  return email.value === present ? { email: 'sameAddress' } : {};
}
