import { A } from '@solidjs/router';
import { createSignal, Show } from 'solid-js';
import { ask } from '../api.ts';
import { createForm } from '../components/create-form.ts';
import { ErrorSummary } from '../components/error-summary.tsx';
import { Field } from '../components/field.tsx';
import { OfficeCard } from '../components/office-card.tsx';
import { Page } from '../components/page.tsx';
import { Street } from '../components/street.tsx';
import { SubmitButton } from '../components/submit-button.tsx';

/** «Perte du mot de passe»: the answer is the same whether there is an account or not. */
export function LostPasswordPage() {
  const form = createForm();
  const [identifier, setIdentifier] = createSignal('');
  const [requested, setRequested] = createSignal(false);

  const send = async () => {
    if (identifier().trim() === '') return form.refuseFields({ identifier: 'required' });
    const answer = await ask((api) =>
      api.password.requestReset.mutate({ identifier: identifier() }),
    );
    if (answer.ok) setRequested(true);
    else form.fail(answer.failure);
  };

  return (
    <Page
      title="Perte du mot de passe"
      failed={form.errors().length > 0}
      aside={
        <>
          <Street />
          <OfficeCard />
        </>
      }
    >
      <Show
        when={requested()}
        fallback={
          <>
            <p class="lead">Nous vous envoyons un mail pour en choisir un nouveau.</p>
            <ErrorSummary form={form} />
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
              <SubmitButton pending={form.pending()}>Recevoir le mail</SubmitButton>
            </form>
          </>
        }
      >
        <div role="status">
          <p class="lead">Si un compte existe, un mail est parti à son adresse.</p>
          <ol class="steps">
            <li>Ouvrez ce mail.</li>
            <li>Cliquez sur le lien. Il fonctionne pendant 1 heure.</li>
            <li>Choisissez un nouveau mot de passe.</li>
          </ol>
        </div>
        <div class="notice">
          <p>
            <strong>Pas de mail&nbsp;?</strong> Regardez dans vos SPAM. Votre compte n’est pas
            encore activé&nbsp;? <A href="/connexion">Connectez-vous</A>.
          </p>
        </div>
        <button type="button" class="link-button" onClick={() => setRequested(false)}>
          Écrire une autre adresse
        </button>
      </Show>
      <p class="after">
        <A href="/connexion">Retour à la connexion</A>
      </p>
    </Page>
  );
}
