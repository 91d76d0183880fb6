import {
  checkPassword,
  normalizeEmail,
  type PasswordRule,
  suggestEmailDomain,
} from '@monlogement27/domain';
import { A, useNavigate } from '@solidjs/router';
import { createMemo, createSignal, Show } from 'solid-js';
import { ask, type Failure } from '../api.ts';
import { Checkbox } from '../components/checkbox.tsx';
import { createForm } from '../components/create-form.ts';
import { ErrorSummary } from '../components/error-summary.tsx';
import { Field } from '../components/field.tsx';
import { OfficeCard } from '../components/office-card.tsx';
import { Page } from '../components/page.tsx';
import { PasswordChecklist } from '../components/password-checklist.tsx';
import { PasswordField } from '../components/password-field.tsx';
import { Sentence } from '../components/sentence.tsx';
import { Street } from '../components/street.tsx';
import { SubmitButton } from '../components/submit-button.tsx';
import { language, words } from '../words/words.ts';
import { draft, forgetDraft, setDraft } from './draft.ts';

/** «Inscription étape 2 / 2»: how will you sign in? */
export function SubmitPage() {
  const navigate = useNavigate();
  const form = createForm();
  const [password, setPassword] = createSignal('');
  const [passwordAgain, setPasswordAgain] = createSignal('');
  const [accepted, setAccepted] = createSignal(false);
  const [restart, setRestart] = createSignal(false);

  const unmet = createMemo((): readonly PasswordRule[] => {
    const { email, clientNumber, lastName, firstName } = draft;
    const checked = checkPassword(password(), { email, clientNumber, lastName, firstName });
    return checked.ok ? [] : checked.error;
  });
  const suggestion = createMemo(() => {
    const email = normalizeEmail(draft.email);
    return email.ok ? suggestEmailDomain(email.value) : null;
  });
  const takeSuggestion = (email: string) => setDraft({ email, emailAgain: email });

  const send = async () => {
    setRestart(false);
    const wrong = findWrong({
      password: password(),
      passwordAgain: passwordAgain(),
      accepted: accepted(),
      unmet: unmet(),
    });
    if (Object.keys(wrong).length > 0) return form.refuseFields(wrong);
    const terms = await ask((api) => api.terms.current.query());
    if (!terms.ok) return form.fail(terms.failure);
    const answer = await ask((api) =>
      api.registration.submit.mutate({
        email: draft.email,
        password: password(),
        acceptedTermsVersion: terms.value.version,
        language: language(),
      }),
    );
    if (!answer.ok) return fail(answer.failure);
    forgetDraft();
    navigate('/inscription/attente', { replace: true });
  };

  const fail = (failure: Failure) => {
    const code = failure.kind === 'refused' ? failure.refusal.code : undefined;
    setRestart(code === 'ticketExpired');
    if (code === 'termsOutdated') setAccepted(false);
    if (code === 'weakPassword') form.refuseFields({ password: 'general' });
    else form.fail(failure);
  };

  return (
    <Page
      title={words().submit.title}
      step={words().submit.step}
      failed={form.errors().length > 0}
      aside={
        <>
          <Street />
          <OfficeCard />
        </>
      }
    >
      <p class="lead">{words().submit.lead}</p>
      <ErrorSummary form={form}>
        <Show when={restart()}>
          <p>
            <A href="/inscription">{words().submit.toStepOne}</A>
          </p>
        </Show>
      </ErrorSummary>
      <form novalidate onSubmit={(event) => form.send(event, send)}>
        <Field
          id="email"
          label={words().fields.email}
          error={form.errorOf('email')}
          value={draft.email}
          onValue={(value) => setDraft('email', value)}
          type="email"
          autocomplete="email"
          autocapitalize="none"
          spellcheck={false}
          required
        />
        <Show when={suggestion()}>
          {(email) => (
            <p class="suggestion" role="status">
              <Sentence
                text={words().fields.emailSuggestion}
                values={{
                  email: (
                    <button
                      type="button"
                      class="link-button"
                      dir="ltr"
                      onClick={() => takeSuggestion(email())}
                    >
                      {email()}
                    </button>
                  ),
                }}
              />
            </p>
          )}
        </Show>
        <Field
          id="emailAgain"
          label={words().fields.emailAgain}
          error={form.errorOf('emailAgain')}
          value={draft.emailAgain}
          onValue={(value) => setDraft('emailAgain', value)}
          type="email"
          autocomplete="email"
          autocapitalize="none"
          spellcheck={false}
          required
        />
        {/* For password managers: what this password goes with. */}
        <input type="text" autocomplete="username" value={draft.email} hidden readonly />
        <PasswordField
          id="password"
          label={words().fields.password}
          autocomplete="new-password"
          hint={<PasswordChecklist typed={password() !== ''} unmet={unmet()} />}
          error={form.errorOf('password')}
          value={password()}
          onValue={setPassword}
        />
        <PasswordField
          id="passwordAgain"
          label={words().fields.passwordAgain}
          autocomplete="new-password"
          error={form.errorOf('passwordAgain')}
          value={passwordAgain()}
          onValue={setPasswordAgain}
        />
        <Checkbox
          id="terms"
          label={words().submit.accept}
          hint={
            <a href="/conditions" target="_blank" rel="noreferrer">
              {words().submit.readTerms}
            </a>
          }
          error={form.errorOf('terms')}
          checked={accepted()}
          onChecked={setAccepted}
        />
        <SubmitButton pending={form.pending()}>{words().forms.finish}</SubmitButton>
      </form>
      <p class="after">
        <A href="/inscription">{words().submit.backToStepOne}</A>
      </p>
    </Page>
  );
}

/** Every field's broken rule at once; what only the server knows is not asked here. */
function findWrong({
  password,
  passwordAgain,
  accepted,
  unmet,
}: {
  password: string;
  passwordAgain: string;
  accepted: boolean;
  unmet: readonly PasswordRule[];
}): Readonly<Record<string, string>> {
  const email = normalizeEmail(draft.email);
  const again = normalizeEmail(draft.emailAgain);
  const rules: [string, string | false][] = [
    ['email', !email.ok && email.error],
    [
      'emailAgain',
      draft.emailAgain.trim() === ''
        ? 'required'
        : email.ok && !(again.ok && again.value === email.value) && 'different',
    ],
    ['password', password === '' ? 'required' : unmet.length > 0 && 'weak'],
    [
      'passwordAgain',
      passwordAgain === '' ? 'required' : passwordAgain !== password && 'different',
    ],
    ['terms', !accepted && 'required'],
  ];
  return Object.fromEntries(
    rules.flatMap(([field, rule]) => (rule === false ? [] : [[field, rule]])),
  );
}
