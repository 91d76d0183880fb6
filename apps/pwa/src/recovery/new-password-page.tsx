import { checkPassword, type PasswordRule } from '@monlogement27/domain';
import { A } from '@solidjs/router';
import { createMemo, createSignal, Match, Show, Switch } from 'solid-js';
import { ask } from '../api.ts';
import { createForm } from '../components/create-form.ts';
import { createMailedToken } from '../components/create-mailed-token.ts';
import { ErrorSummary } from '../components/error-summary.tsx';
import { OfficeCard } from '../components/office-card.tsx';
import { Page } from '../components/page.tsx';
import { PasswordChecklist } from '../components/password-checklist.tsx';
import { PasswordField } from '../components/password-field.tsx';
import { Street } from '../components/street.tsx';
import { SubmitButton } from '../components/submit-button.tsx';

/** Where the mail of a lost password leads. */
export function NewPasswordPage() {
  const form = createForm();
  // In memory alone: never in the address bar, in the history, or in any storage.
  const [token, setToken] = createSignal('');
  const [password, setPassword] = createSignal('');
  const [passwordAgain, setPasswordAgain] = createSignal('');
  const [state, setState] = createSignal<'open' | 'dead' | 'done'>('open');
  const unmet = createMemo((): readonly PasswordRule[] => {
    const checked = checkPassword(password());
    return checked.ok ? [] : checked.error;
  });
  createMailedToken((carried) => {
    setToken(carried ?? token());
    setState(token() === '' ? 'dead' : 'open');
  });

  const send = async () => {
    const wrong = {
      ...(password() === '' ? { password: 'required' } : {}),
      ...(password() !== '' && unmet().length > 0 ? { password: 'weak' } : {}),
      ...(passwordAgain() === password() ? {} : { passwordAgain: 'different' }),
    };
    if (Object.keys(wrong).length > 0) return form.refuseFields(wrong);
    const answer = await ask((api) =>
      api.password.reset.mutate({ token: token(), newPassword: password() }),
    );
    if (answer.ok) {
      setState('done');
      return;
    }
    const { failure } = answer;
    const code = failure.kind === 'refused' ? failure.refusal.code : undefined;
    if (code === 'linkRefused') setState('dead');
    else if (code === 'weakPassword') form.refuseFields({ password: 'weak' });
    else form.fail(failure);
  };

  return (
    <Page
      title="Nouveau mot de passe"
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
          <div role="status">
            <p class="lead">Votre mot de passe est changé. Connectez-vous avec le nouveau.</p>
          </div>
          <A class="button" href="/connexion">
            Se connecter
          </A>
        </Match>
        <Match when={state() === 'dead'}>
          <div role="status">
            <p class="lead">Ce lien ne fonctionne plus. Demandez un nouveau mail.</p>
          </div>
          <A class="button" href="/mot-de-passe-perdu">
            Perte du mot de passe
          </A>
        </Match>
        <Match when={state() === 'open'}>
          <ErrorSummary form={form} />
          <form novalidate onSubmit={(event) => form.send(event, send)}>
            <PasswordField
              id="password"
              label="Votre nouveau mot de passe"
              autocomplete="new-password"
              hint={<PasswordChecklist typed={password() !== ''} unmet={unmet()} />}
              error={form.errorOf('password')}
              value={password()}
              onValue={setPassword}
            />
            <PasswordField
              id="passwordAgain"
              label="Confirmez votre nouveau mot de passe"
              autocomplete="new-password"
              error={form.errorOf('passwordAgain')}
              value={passwordAgain()}
              onValue={setPasswordAgain}
            />
            <SubmitButton pending={form.pending()}>Terminer</SubmitButton>
          </form>
          <Show when={form.errors().length > 0}>
            <p class="after hint">Votre lien fonctionne toujours.</p>
          </Show>
        </Match>
      </Switch>
    </Page>
  );
}
