import { A, useLocation, useNavigate } from '@solidjs/router';
import { createSignal, Show } from 'solid-js';
import { ask } from '../api.ts';
import { createForm } from '../components/create-form.ts';
import { ErrorSummary } from '../components/error-summary.tsx';
import { Field } from '../components/field.tsx';
import { OfficeCard } from '../components/office-card.tsx';
import { Page } from '../components/page.tsx';
import { PasswordField } from '../components/password-field.tsx';
import { RequiredHint } from '../components/required-hint.tsx';
import { Street } from '../components/street.tsx';
import { SubmitButton } from '../components/submit-button.tsx';
import { arrive, makeRoom } from '../offline/arrive.ts';
import { returnTo, showTenant } from '../session.ts';
import { words } from '../words/words.ts';

/** «Connexion»: by e-mail or client number. */
export function SignInPage() {
  const navigate = useNavigate();
  const location = useLocation();
  const form = createForm();
  const [identifier, setIdentifier] = createSignal('');
  const [password, setPassword] = createSignal('');
  const [pending, setPending] = createSignal(false);

  const clear = () => {
    setIdentifier('');
    setPassword('');
    document.getElementById('identifier')?.focus();
  };
  const send = async () => {
    setPending(false);
    const missing = {
      ...(identifier().trim() === '' ? { identifier: 'required' } : {}),
      ...(password() === '' ? { currentPassword: 'required' } : {}),
    };
    if (Object.keys(missing).length > 0) return form.refuseFields(missing);
    await makeRoom();
    const typed = { identifier: identifier(), password: password() };
    const answer = await ask((api) => api.session.signIn.mutate(typed));
    if (answer.ok) {
      await arrive();
      showTenant(answer.value.tenant);
      return navigate(returnTo(location.search));
    }
    const { failure } = answer;
    setPending(failure.kind === 'refused' && failure.refusal.code === 'activationPending');
    form.fail(failure);
  };

  return (
    <Page
      title={words().ways.signIn}
      languages
      failed={form.errors().length > 0}
      aside={
        <>
          <Street />
          <OfficeCard />
        </>
      }
    >
      <ErrorSummary form={form}>
        <Show when={pending()}>
          <p>
            <A href="/inscription/attente">{words().signIn.seeRegistration}</A>
          </p>
        </Show>
      </ErrorSummary>
      <form novalidate onSubmit={(event) => form.send(event, send)}>
        <RequiredHint />
        <Field
          id="identifier"
          label={words().fields.identifier}
          error={form.errorOf('identifier')}
          value={identifier()}
          onValue={setIdentifier}
          autocomplete="username"
          autocapitalize="none"
          spellcheck={false}
          required
        />
        <PasswordField
          id="currentPassword"
          label={words().fields.password}
          autocomplete="current-password"
          error={form.errorOf('currentPassword')}
          value={password()}
          onValue={setPassword}
        />
        <div class="actions">
          <SubmitButton pending={form.pending()}>{words().signIn.send}</SubmitButton>
          <button type="button" class="button second" onClick={clear}>
            {words().signIn.clear}
          </button>
        </div>
      </form>
      <nav class="after ways" aria-label={words().ways.others}>
        <A href="/mot-de-passe-perdu">{words().ways.lostPassword}</A>
        <A href="/inscription">{words().ways.register}</A>
        <A href="/inscription/courrier">{words().ways.registerByLetter}</A>
      </nav>
    </Page>
  );
}
