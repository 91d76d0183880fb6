import { A, useNavigate } from '@solidjs/router';
import { createSignal, Show } from 'solid-js';
import { ask } from '../api.ts';
import { createForm } from '../components/create-form.ts';
import { ErrorSummary } from '../components/error-summary.tsx';
import { Field } from '../components/field.tsx';
import { OfficeCard } from '../components/office-card.tsx';
import { Page } from '../components/page.tsx';
import { PasswordField } from '../components/password-field.tsx';
import { Street } from '../components/street.tsx';
import { SubmitButton } from '../components/submit-button.tsx';
import { setTenant } from '../session.ts';

/** «Connexion»: by e-mail or client number. */
export function SignInPage() {
  const navigate = useNavigate();
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
    const typed = { identifier: identifier(), password: password() };
    const answer = await ask((api) => api.session.signIn.mutate(typed));
    if (answer.ok) {
      setTenant(answer.value.tenant);
      return navigate('/accueil');
    }
    const { failure } = answer;
    setPending(failure.kind === 'refused' && failure.refusal.code === 'activationPending');
    form.fail(failure);
  };

  return (
    <Page
      title="Connexion"
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
            <A href="/inscription/attente">Voir où en est mon inscription</A>
          </p>
        </Show>
      </ErrorSummary>
      <form novalidate onSubmit={(event) => form.send(event, send)}>
        <Field
          id="identifier"
          label="Adresse e-mail ou numéro de client"
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
          label="Mot de passe"
          autocomplete="current-password"
          error={form.errorOf('currentPassword')}
          value={password()}
          onValue={setPassword}
        />
        <div class="actions">
          <SubmitButton pending={form.pending()}>Se connecter</SubmitButton>
          <button type="button" class="button second" onClick={clear}>
            Effacer
          </button>
        </div>
      </form>
      <nav class="after ways" aria-label="Autres possibilités">
        <A href="/mot-de-passe-perdu">Perte du mot de passe</A>
        <A href="/inscription">Inscription locataire</A>
        <A href="/inscription/courrier">Inscription suite à courrier</A>
      </nav>
    </Page>
  );
}
