import { A } from '@solidjs/router';
import { createSignal, Match, onCleanup, onMount, Show, Switch } from 'solid-js';
import { type Answer, ask } from '../api.ts';
import { createForm } from '../components/create-form.ts';
import { ErrorSummary } from '../components/error-summary.tsx';
import { Field } from '../components/field.tsx';
import { OfficeCard } from '../components/office-card.tsx';
import { Page } from '../components/page.tsx';
import { Street } from '../components/street.tsx';
import { SubmitButton } from '../components/submit-button.tsx';
import { timeOf } from '../words/fr.ts';
import { createPolling } from './create-polling.ts';

const status = () => ask((api) => api.registration.status.query());
type Status = Extract<Awaited<ReturnType<typeof status>>, { ok: true }>['value'];

/** After step 2: where the mail went, and what to do if it does not come. Moves on by itself. */
export function WaitingPage() {
  const form = createForm();
  const [known, setKnown] = createSignal<Status>();
  const [lost, setLost] = createSignal(false);
  const [correcting, setCorrecting] = createSignal(false);
  const [email, setEmail] = createSignal('');
  const [told, setTold] = createSignal('');
  const secondsLeft = createCountdown(() => known()?.resendAt);

  const learn = (answer: Answer<Status>) => {
    if (answer.ok) setKnown(answer.value);
    else if (answer.failure.kind === 'refused') setLost(true);
  };
  createPolling(async () => {
    learn(await status());
    return known()?.status !== 'active' && !lost();
  });

  const resend = async () => {
    const answer = await ask((api) => api.registration.resendActivation.mutate());
    if (!answer.ok) return form.fail(answer.failure);
    setKnown(answer.value);
    setTold('Un nouveau mail est parti.');
  };
  const correct = async () => {
    const answer = await ask((api) => api.registration.correctEmail.mutate({ email: email() }));
    if (!answer.ok) return form.fail(answer.failure);
    setKnown(answer.value);
    setCorrecting(false);
    setTold('Adresse corrigée : un nouveau mail est parti.');
  };

  return (
    <Page
      title={known()?.status === 'active' ? 'Votre compte est activé' : 'Regardez vos mails'}
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
        <Match when={lost()}>
          <p>Nous ne trouvons plus votre inscription dans ce navigateur.</p>
          <p class="actions">
            <A class="button" href="/connexion">
              Connexion
            </A>
            <A href="/inscription">Recommencer l’inscription</A>
          </p>
        </Match>
        <Match when={known()?.status === 'active'}>
          <p role="status">Vous pouvez vous connecter.</p>
          <A class="button" href="/connexion">
            Se connecter
          </A>
        </Match>
        <Match when={known()}>
          {(now) => (
            <>
              <p class="lead">
                {now().mail === 'sent'
                  ? 'Nous avons envoyé un mail à :'
                  : 'Nous envoyons un mail à :'}
                <br />
                <strong class="address">{now().sentTo}</strong>
              </p>
              <Show when={now().mail === 'refused'}>
                <div class="notice error" role="alert">
                  <p>Le mail a été refusé par le serveur de messagerie. Corrigez votre adresse.</p>
                </div>
              </Show>
              <ol class="steps">
                <li>Ouvrez ce mail.</li>
                <li>Cliquez sur un des deux liens.</li>
                <li>Cette page continue seule.</li>
              </ol>
              <div class="notice">
                <p>
                  <strong>Pas de mail ?</strong> Regardez dans vos SPAM. Le lien fonctionne jusqu’à{' '}
                  {timeOf(now().expiresAt)}.
                </p>
              </div>
              <p role="status" class="told">
                {told()}
              </p>
              <div class="actions">
                <form novalidate onSubmit={(event) => form.send(event, resend)}>
                  <button
                    type="submit"
                    class="button second"
                    aria-disabled={secondsLeft() > 0 || form.pending()}
                  >
                    Renvoyer le mail
                  </button>
                </form>
                <Show when={!correcting()}>
                  <button type="button" class="link-button" onClick={() => setCorrecting(true)}>
                    Corriger l’adresse
                  </button>
                </Show>
              </div>
              <Show when={secondsLeft() > 0}>
                <p class="hint">
                  {secondsLeft() > 90
                    ? `Nouveau mail possible à partir de ${timeOf(now().resendAt)}.`
                    : `Nouveau mail possible dans ${secondsLeft()} s.`}
                </p>
              </Show>
              <Show when={correcting()}>
                <form class="card" novalidate onSubmit={(event) => form.send(event, correct)}>
                  <Field
                    id="email"
                    label="Nouvelle adresse e-mail"
                    hint="Les liens déjà envoyés ne fonctionneront plus."
                    error={form.errorOf('email')}
                    value={email()}
                    onValue={setEmail}
                    type="email"
                    autocomplete="email"
                    autocapitalize="none"
                    spellcheck={false}
                    required
                  />
                  <SubmitButton pending={form.pending()}>Envoyer à cette adresse</SubmitButton>
                </form>
              </Show>
            </>
          )}
        </Match>
      </Switch>
    </Page>
  );
}

/** Whole seconds until an instant, 0 once it is past. */
function createCountdown(until: () => string | undefined): () => number {
  const [now, setNow] = createSignal(Date.now());
  onMount(() => {
    const tick = setInterval(() => setNow(Date.now()), 1_000);
    onCleanup(() => clearInterval(tick));
  });
  return () => {
    const at = until();
    return at === undefined ? 0 : Math.max(0, Math.ceil((Date.parse(at) - now()) / 1000));
  };
}
