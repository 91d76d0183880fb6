import { A } from '@solidjs/router';
import { createSignal, Match, Show, Switch } from 'solid-js';
import { ask } from '../api.ts';
import { createForm } from '../components/create-form.ts';
import { createMailedToken } from '../components/create-mailed-token.ts';
import { createNewPassword } from '../components/create-new-password.ts';
import { ErrorSummary } from '../components/error-summary.tsx';
import { NewPasswordFields } from '../components/new-password-fields.tsx';
import { OfficeCard } from '../components/office-card.tsx';
import { Outcome } from '../components/outcome.tsx';
import { Page } from '../components/page.tsx';
import { RequiredHint } from '../components/required-hint.tsx';
import { Street } from '../components/street.tsx';
import { SubmitButton } from '../components/submit-button.tsx';
import { laterWords, words } from '../words/words.ts';

/** Where the mail of a lost password leads. */
export function NewPasswordPage() {
  const form = createForm();
  // In memory alone: never in the address bar, in the history, or in any storage.
  const [token, setToken] = createSignal('');
  const password = createNewPassword();
  const [state, setState] = createSignal<'open' | 'dead' | 'done'>('open');
  createMailedToken((carried) => {
    setToken(carried ?? token());
    setState(token() === '' ? 'dead' : 'open');
  });

  const send = async () => {
    const wrong = password.wrong();
    if (Object.keys(wrong).length > 0) return form.refuseFields(wrong);
    const answer = await ask((api) =>
      api.password.reset.mutate({ token: token(), newPassword: password.typed() }),
    );
    if (answer.ok) {
      setState('done');
      return;
    }
    const { failure } = answer;
    const refusal = failure.kind === 'refused' ? failure.refusal : undefined;
    if (refusal?.code === 'linkRefused') setState('dead');
    else if (refusal?.code === 'weakPassword') {
      password.refuse(refusal.unmet);
      form.refuseFields({ password: 'weak' });
    } else form.fail(failure);
  };

  return (
    <Page
      title={laterWords().newPassword.title}
      languages
      failed={form.errors().length > 0}
      aside={
        <>
          <Street />
          <OfficeCard />
        </>
      }
    >
      <Switch>
        <Match when={state() === 'done'}>
          <Outcome>
            <p class="lead">{laterWords().newPassword.done}</p>
          </Outcome>
          <A class="button" href="/connexion">
            {words().signIn.send}
          </A>
        </Match>
        <Match when={state() === 'dead'}>
          <Outcome>
            <p class="lead">{laterWords().newPassword.dead}</p>
          </Outcome>
          <A class="button" href="/mot-de-passe-perdu">
            {words().ways.lostPassword}
          </A>
        </Match>
        <Match when={state() === 'open'}>
          <ErrorSummary form={form} />
          <form novalidate onSubmit={(event) => form.send(event, send)}>
            <RequiredHint />
            <NewPasswordFields
              form={form}
              password={password}
              label={laterWords().newPassword.label}
              againLabel={laterWords().newPassword.again}
            />
            <SubmitButton pending={form.pending()}>{words().forms.finish}</SubmitButton>
          </form>
          <Show when={form.errors().length > 0}>
            <p class="after hint">{laterWords().newPassword.stillWorks}</p>
          </Show>
        </Match>
      </Switch>
    </Page>
  );
}
