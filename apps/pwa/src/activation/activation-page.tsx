import { A, useNavigate } from '@solidjs/router';
import { createSignal, Match, Show, Switch } from 'solid-js';
import { ask } from '../api.ts';
import { createForm } from '../components/create-form.ts';
import { createMailedToken } from '../components/create-mailed-token.ts';
import { ErrorSummary } from '../components/error-summary.tsx';
import { OfficeCard } from '../components/office-card.tsx';
import { Page } from '../components/page.tsx';
import { PasswordField } from '../components/password-field.tsx';
import { Street } from '../components/street.tsx';
import { SubmitButton } from '../components/submit-button.tsx';
import { explain } from '../words/explain.ts';

const inspect = (token: string) => ask((api) => api.activation.inspect.mutate({ token }));
type Link = Extract<Awaited<ReturnType<typeof inspect>>, { ok: true }>['value'];

/** Where both links of the mail lead. Opening it changes nothing: the button does. */
export function ActivationPage() {
  const navigate = useNavigate();
  const form = createForm();
  // In memory alone: never in the address bar, in the history, or in any storage.
  const [token, setToken] = createSignal('');
  const [link, setLink] = createSignal<Link>();
  const [trouble, setTrouble] = createSignal<string>();
  const [password, setPassword] = createSignal('');

  const look = async () => {
    setTrouble(undefined);
    const answer = await inspect(token());
    if (answer.ok) setLink(answer.value);
    else setTrouble(explain(answer.failure));
  };
  createMailedToken((carried) => {
    setToken(carried ?? token());
    if (token() === '') setLink({ status: 'unknown', passwordRequired: false });
    else void look();
  });

  const send = async () => {
    const asked = link()?.passwordRequired === true;
    if (asked && password() === '') return form.refuseFields({ currentPassword: 'required' });
    const answer = await ask((api) =>
      api.activation.activate.mutate({
        token: token(),
        ...(asked ? { password: password() } : {}),
      }),
    );
    if (answer.ok) return navigate('/accueil', { replace: true });
    form.fail(answer.failure);
    // The registration's cookie ended meanwhile: the password is asked for now.
    if (answer.failure.kind === 'refused' && answer.failure.refusal.code === 'passwordRequired') {
      setLink({ status: 'pending', passwordRequired: true });
    }
  };

  return (
    <Page
      title="Activation de votre compte"
      failed={form.errors().length > 0}
      aside={
        <>
          <Street />
          <OfficeCard />
        </>
      }
    >
      <ErrorSummary form={form} />
      <Switch fallback={<p role="status">Un instant…</p>}>
        <Match when={trouble()}>
          {(text) => (
            <>
              <div class="notice error" role="alert">
                <p>{text()}</p>
              </div>
              <button type="button" class="button" onClick={() => void look()}>
                Essayer encore
              </button>
            </>
          )}
        </Match>
        <Match when={link()?.status === 'pending'}>
          <form novalidate onSubmit={(event) => form.send(event, send)}>
            <Show
              when={link()?.passwordRequired}
              fallback={<p class="lead">Il reste une seule chose à faire.</p>}
            >
              <p class="lead">Pour votre sécurité, écrivez votre mot de passe.</p>
              <PasswordField
                id="currentPassword"
                label="Mot de passe"
                hint="Celui que vous avez choisi à l’inscription."
                autocomplete="current-password"
                error={form.errorOf('currentPassword')}
                value={password()}
                onValue={setPassword}
              />
            </Show>
            <SubmitButton pending={form.pending()}>Activer mon compte</SubmitButton>
          </form>
        </Match>
        <Match when={link()?.status === 'active'}>
          <p class="lead">Votre compte est déjà activé.</p>
          <p>Sur votre téléphone, ouvrez l’application et connectez-vous.</p>
          <A class="button" href="/accueil">
            Ouvrir mon espace
          </A>
        </Match>
        <Match when={link()?.status === 'expired'}>
          <p class="lead">Ce lien n’est plus valable. Demandez un nouveau mail.</p>
          <A class="button" href="/inscription/attente">
            Demander un nouveau mail
          </A>
          <p class="after">
            Sur un autre appareil ? <A href="/connexion">Connectez-vous</A> d’abord.
          </p>
        </Match>
        <Match when={link()?.status === 'unknown'}>
          <p class="lead">Ce lien ne fonctionne pas.</p>
          <p>Ouvrez le dernier mail reçu, et cliquez à nouveau sur le lien.</p>
          <p class="actions">
            <A href="/connexion">Connexion</A>
            <A href="/inscription">Inscription locataire</A>
          </p>
        </Match>
      </Switch>
    </Page>
  );
}
