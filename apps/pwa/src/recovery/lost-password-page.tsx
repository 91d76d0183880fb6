import { A } from '@solidjs/router';
import { createSignal, Show } from 'solid-js';
import { ask } from '../api.ts';
import { createForm } from '../components/create-form.ts';
import { ErrorSummary } from '../components/error-summary.tsx';
import { Field } from '../components/field.tsx';
import { Notice } from '../components/notice.tsx';
import { OfficeCard } from '../components/office-card.tsx';
import { Outcome } from '../components/outcome.tsx';
import { Page } from '../components/page.tsx';
import { RequiredHint } from '../components/required-hint.tsx';
import { Sentence } from '../components/sentence.tsx';
import { Steps } from '../components/steps.tsx';
import { Street } from '../components/street.tsx';
import { SubmitButton } from '../components/submit-button.tsx';
import { laterWords, words } from '../words/words.ts';

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
  const askAgain = () => {
    setRequested(false);
    document.getElementById('identifier')?.focus();
  };

  return (
    <Page
      title={words().ways.lostPassword}
      languages
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
            <p class="lead">{laterWords().lostPassword.lead}</p>
            <ErrorSummary form={form} />
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
              <SubmitButton pending={form.pending()}>{laterWords().lostPassword.send}</SubmitButton>
            </form>
          </>
        }
      >
        <Outcome>
          <p class="lead">{laterWords().lostPassword.sent}</p>
          <Steps
            steps={[
              laterWords().lostPassword.open,
              laterWords().lostPassword.click,
              laterWords().lostPassword.choose,
            ]}
          />
        </Outcome>
        <Notice>
          <p>
            <strong>{laterWords().lostPassword.noMail}</strong>{' '}
            <Sentence text={laterWords().lostPassword.spam} href="/connexion" />
          </p>
        </Notice>
        <button type="button" class="link-button" onClick={askAgain}>
          {laterWords().lostPassword.otherAddress}
        </button>
      </Show>
      <p class="after">
        <A class="way" href="/connexion">
          {words().ways.backToSignIn}
        </A>
      </p>
    </Page>
  );
}
