import { A, useNavigate } from '@solidjs/router';
import { createSignal, Match, Show, Switch } from 'solid-js';
import { ask, type Failure } from '../api.ts';
import { createForm } from '../components/create-form.ts';
import { createMailedToken } from '../components/create-mailed-token.ts';
import { ErrorSummary } from '../components/error-summary.tsx';
import { FailureNotice } from '../components/notice.tsx';
import { OfficeCard } from '../components/office-card.tsx';
import { Page } from '../components/page.tsx';
import { PasswordField } from '../components/password-field.tsx';
import { RequiredHint } from '../components/required-hint.tsx';
import { Sentence } from '../components/sentence.tsx';
import { Street } from '../components/street.tsx';
import { SubmitButton } from '../components/submit-button.tsx';
import { arrive, makeRoom } from '../offline/arrive.ts';
import { laterWords, words } from '../words/words.ts';

const inspect = (token: string) => ask((api) => api.activation.inspect.mutate({ token }));
type Link = Extract<Awaited<ReturnType<typeof inspect>>, { ok: true }>['value'];

/** Where both links of the mail lead. Opening it changes nothing: the button does. */
export function ActivationPage() {
  const navigate = useNavigate();
  const form = createForm();
  // In memory alone: never in the address bar, in the history, or in any storage.
  const [token, setToken] = createSignal('');
  const [link, setLink] = createSignal<Link>();
  const [trouble, setTrouble] = createSignal<Failure>();
  const [password, setPassword] = createSignal('');
  const [dead, setDead] = createSignal(false);

  const look = async () => {
    setTrouble(undefined);
    const answer = await inspect(token());
    if (answer.ok) setLink(answer.value);
    else setTrouble(answer.failure);
  };
  createMailedToken((carried) => {
    setToken(carried ?? token());
    if (token() === '') setLink({ status: 'unknown', passwordRequired: false });
    else void look();
  });

  const send = async () => {
    setDead(false);
    const asked = link()?.passwordRequired === true;
    if (asked && password() === '') return form.refuseFields({ currentPassword: 'required' });
    await makeRoom();
    const answer = await ask((api) =>
      api.activation.activate.mutate({
        token: token(),
        ...(asked ? { password: password() } : {}),
      }),
    );
    if (answer.ok) {
      await arrive();
      return navigate('/accueil', { replace: true });
    }
    const { failure } = answer;
    const code = failure.kind === 'refused' ? failure.refusal.code : undefined;
    if (code === 'wrongCredentials') return form.refuseFields({ currentPassword: 'wrong' });
    form.fail(failure);
    setDead(code === 'linkRefused');
    // The registration's cookie ended meanwhile: the password is asked for now.
    if (code === 'passwordRequired') setLink({ status: 'pending', passwordRequired: true });
  };

  return (
    <Page
      title={laterWords().activation.title}
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
        <Show when={dead()}>
          <p class="actions">
            <A href="/inscription/attente">{laterWords().activation.askMail}</A>
            <A href="/connexion">{words().ways.signIn}</A>
          </p>
        </Show>
      </ErrorSummary>
      <Switch fallback={<p role="status">{words().forms.pending}</p>}>
        <Match when={trouble()}>
          <FailureNotice failure={trouble()} onRetry={() => void look()} />
        </Match>
        <Match when={link()?.status === 'pending'}>
          <form novalidate onSubmit={(event) => form.send(event, send)}>
            <Show
              when={link()?.passwordRequired}
              fallback={<p class="lead">{laterWords().activation.oneThing}</p>}
            >
              <p class="lead">{laterWords().activation.askPassword}</p>
              <RequiredHint />
              <PasswordField
                id="currentPassword"
                label={words().fields.password}
                hint={laterWords().activation.passwordHint}
                autocomplete="current-password"
                error={form.errorOf('currentPassword')}
                value={password()}
                onValue={setPassword}
              />
            </Show>
            <SubmitButton pending={form.pending()}>{laterWords().activation.activate}</SubmitButton>
          </form>
        </Match>
        <Match when={link()?.status === 'active'}>
          <p class="lead">{laterWords().activation.alreadyActive}</p>
          <p>{laterWords().activation.openApp}</p>
          <A class="button" href="/accueil">
            {laterWords().activation.openHome}
          </A>
        </Match>
        <Match when={link()?.status === 'expired'}>
          <p class="lead">{laterWords().activation.expired}</p>
          <A class="button" href="/inscription/attente">
            {laterWords().activation.askMail}
          </A>
          <p class="after">
            <Sentence text={laterWords().activation.elsewhere} href="/connexion" />
          </p>
        </Match>
        <Match when={link()?.status === 'unknown'}>
          <p class="lead">{laterWords().activation.unknown}</p>
          <p>{laterWords().activation.lastMail}</p>
          <p class="actions">
            <A href="/connexion">{words().ways.signIn}</A>
            <A href="/inscription">{words().ways.register}</A>
          </p>
        </Match>
      </Switch>
    </Page>
  );
}
