import { A, useLocation, useNavigate } from '@solidjs/router';
import { createSignal, Show } from 'solid-js';
import { ask, type Failure } from '../api.ts';
import { Checkbox } from '../components/checkbox.tsx';
import { createForm } from '../components/create-form.ts';
import { createNewPassword } from '../components/create-new-password.ts';
import { EmailSuggestion } from '../components/email-suggestion.tsx';
import { ErrorSummary } from '../components/error-summary.tsx';
import { Field } from '../components/field.tsx';
import { NewPasswordFields } from '../components/new-password-fields.tsx';
import { OfficeCard } from '../components/office-card.tsx';
import { Page } from '../components/page.tsx';
import { RequiredHint } from '../components/required-hint.tsx';
import { Street } from '../components/street.tsx';
import { SubmitButton } from '../components/submit-button.tsx';
import { Restored } from '../offline/restored.tsx';
import { language, laterWords, words } from '../words/words.ts';
import { draft, forgetDraft, kept, restored, setDraft, settleDraft } from './draft.ts';
import { findDone } from './find-done.ts';
import { findWrongAddress, findWrongTerms } from './find-wrong.ts';
import { keepWaiting } from './kept-waiting.ts';
import { forgetLetter } from './letter-code.ts';
import type { Status } from './status.ts';

/** «Inscription étape 2 / 2»: how will you sign in? */
export function SubmitPage() {
  const navigate = useNavigate();
  const form = createForm();
  // Either way through step 1 may have led here, and a reload forgets neither.
  const location = useLocation<{ byLetter: boolean }>();
  const stepOne = () =>
    location.state?.byLetter === true ? '/inscription/courrier' : '/inscription';
  const password = createNewPassword(() => {
    const { email, clientNumber, lastName, firstName } = draft;
    return { email, clientNumber, lastName, firstName };
  });
  const [accepted, setAccepted] = createSignal(false);
  const [restart, setRestart] = createSignal(false);
  // What was sent without an answer may be done all the same.
  let unheard = false;
  const [done, setDone] = createSignal<Status>();

  const takeSuggestion = (email: string) => setDraft({ email, emailAgain: email });

  const readTerms = () => ask((api) => api.terms.current.query());
  // Those that stood here to be read: a later version is another one to accept.
  let terms = readTerms();

  const send = async () => {
    setRestart(false);
    setDone(undefined);
    const wrong = { ...findWrongAddress(), ...password.wrong(), ...findWrongTerms(accepted()) };
    if (Object.keys(wrong).length > 0) return form.refuseFields(wrong);
    if (!(await terms).ok) terms = readTerms();
    const read = await terms;
    if (!read.ok) {
      await settleDraft();
      return form.fail(read.failure);
    }
    const answer = await ask((api) =>
      api.registration.submit.mutate({
        email: draft.email,
        password: password.typed(),
        acceptedTermsVersion: read.value.version,
        language: language(),
      }),
    );
    return answer.ok ? goOn(answer.value) : fail(answer.failure);
  };
  const goOn = async (done: { sentTo: string }) => {
    // The network may go before the next screen has asked for anything.
    await keepWaiting(done);
    forgetDraft();
    forgetLetter();
    navigate('/inscription/attente', { replace: true });
  };
  const fail = async (failure: Failure) => {
    const refusal = failure.kind === 'refused' ? failure.refusal : undefined;
    unheard ||= failure.kind === 'unreachable';
    const found = refusal?.code === 'ticketExpired' ? await findDone(draft.email) : undefined;
    if (found?.mine) return goOn(found.status);
    // Where nothing went unheard it may be somebody else's, who was here before.
    if (unheard) setDone(found?.status);
    await settleDraft();
    setRestart(refusal?.code === 'ticketExpired');
    if (refusal?.code === 'weakPassword') {
      password.refuse(refusal.unmet);
      return form.refuseFields({ password: 'general' });
    }
    if (refusal?.code === 'termsOutdated') {
      setAccepted(false);
      terms = readTerms();
    }
    form.fail(failure);
  };

  return (
    <Page
      title={laterWords().submit.title}
      step={laterWords().submit.step}
      failed={form.errors().length > 0}
      aside={
        <>
          <Street />
          <OfficeCard />
        </>
      }
    >
      <p class="lead">{laterWords().submit.lead}</p>
      <Restored restored={restored()} onForget={forgetDraft} />
      <ErrorSummary form={form} kept={kept()}>
        <Show when={done()}>
          {(status) => (
            <p>
              {laterWords().waiting[status().mail]} <bdi dir="ltr">{status().sentTo}</bdi>
              <br />
              <A href="/inscription/attente">{laterWords().waiting.title}</A>
            </p>
          )}
        </Show>
        <Show when={restart()}>
          <p>
            <A href={stepOne()}>{laterWords().submit.toStepOne}</A>
          </p>
        </Show>
      </ErrorSummary>
      <p>{laterWords().submit.limit}</p>
      <form novalidate onSubmit={(event) => form.send(event, send)}>
        <RequiredHint />
        <Field
          id="email"
          label={words().fields.email}
          hint={words().fields.emailHint}
          error={form.errorOf('email')}
          value={draft.email}
          onValue={(value) => setDraft({ email: value })}
          type="email"
          autocomplete="email"
          autocapitalize="none"
          spellcheck={false}
          required
        />
        <EmailSuggestion email={draft.email} onTake={takeSuggestion} />
        <Field
          id="emailAgain"
          label={words().fields.emailAgain}
          error={form.errorOf('emailAgain')}
          value={draft.emailAgain}
          onValue={(value) => setDraft({ emailAgain: value })}
          type="email"
          autocomplete="email"
          autocapitalize="none"
          spellcheck={false}
          required
        />
        {/* For password managers: what this password goes with. */}
        <input type="text" autocomplete="username" value={draft.email} hidden readonly />
        <NewPasswordFields
          form={form}
          password={password}
          label={words().fields.password}
          againLabel={words().fields.passwordAgain}
        />
        <Checkbox
          id="terms"
          label={laterWords().submit.accept}
          hint={
            <a href="/conditions" target="_blank" rel="noreferrer">
              {laterWords().submit.readTerms}
            </a>
          }
          error={form.errorOf('terms')}
          checked={accepted()}
          onChecked={setAccepted}
        />
        <SubmitButton pending={form.pending()}>{words().forms.finish}</SubmitButton>
      </form>
      <p class="after">
        <A class="way" href={stepOne()}>
          {laterWords().submit.backToStepOne}
        </A>
      </p>
    </Page>
  );
}
