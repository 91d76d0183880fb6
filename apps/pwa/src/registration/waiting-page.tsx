import { A } from '@solidjs/router';
import { createSignal, Match, Show, Switch } from 'solid-js';
import { type Answer, ask } from '../api.ts';
import { Countdown, createCountdown } from '../components/countdown.tsx';
import { createForm } from '../components/create-form.ts';
import { ErrorSummary } from '../components/error-summary.tsx';
import { Field } from '../components/field.tsx';
import { Notice } from '../components/notice.tsx';
import { OfficeCard } from '../components/office-card.tsx';
import { Page } from '../components/page.tsx';
import { Steps } from '../components/steps.tsx';
import { Street } from '../components/street.tsx';
import { SubmitButton } from '../components/submit-button.tsx';
import { timeOf } from '../words/format.ts';
import { words } from '../words/words.ts';
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
  const [told, setTold] = createSignal<'resent' | 'corrected'>();
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
    setTold('resent');
  };
  const correct = async () => {
    const answer = await ask((api) => api.registration.correctEmail.mutate({ email: email() }));
    if (!answer.ok) return form.fail(answer.failure);
    setKnown(answer.value);
    setCorrecting(false);
    setTold('corrected');
  };

  return (
    <Page
      title={known()?.status === 'active' ? words().waiting.titleActive : words().waiting.title}
      failed={form.errors().length > 0}
      aside={
        <>
          <Street />
          <OfficeCard />
        </>
      }
    >
      <ErrorSummary form={form} />
      <Switch fallback={<p role="status">{words().forms.pending}</p>}>
        <Match when={lost()}>
          <p>{words().waiting.lost}</p>
          <p class="actions">
            <A class="button" href="/connexion">
              {words().ways.signIn}
            </A>
            <A href="/inscription">{words().waiting.restart}</A>
          </p>
        </Match>
        <Match when={known()?.status === 'active'}>
          <p role="status">{words().waiting.active}</p>
          <A class="button" href="/connexion">
            {words().signIn.send}
          </A>
        </Match>
        <Match when={known()}>
          {(now) => (
            <>
              <p class="lead">
                {now().mail === 'sent' ? words().waiting.sent : words().waiting.sending}
                <br />
                <strong class="address">
                  <bdi dir="ltr">{now().sentTo}</bdi>
                </strong>
              </p>
              <Show when={now().mail === 'refused'}>
                <Notice error>
                  <p>{words().waiting.mailRefused}</p>
                </Notice>
              </Show>
              <Steps
                steps={[words().waiting.open, words().waiting.click, words().waiting.goesOn]}
              />
              <Notice>
                <p>
                  <strong>{words().waiting.noMail}</strong>{' '}
                  {words().waiting.spam(timeOf(now().expiresAt))}
                </p>
              </Notice>
              <p role="status" class="told">
                <Show when={told()}>{(what) => words().waiting[what()]}</Show>
              </p>
              <div class="actions">
                <form novalidate onSubmit={(event) => form.send(event, resend)}>
                  <button
                    type="submit"
                    class="button second"
                    aria-disabled={secondsLeft() > 0 || form.pending()}
                  >
                    {words().waiting.resend}
                  </button>
                </form>
                <Show when={!correcting()}>
                  <button type="button" class="link-button" onClick={() => setCorrecting(true)}>
                    {words().waiting.correct}
                  </button>
                </Show>
              </div>
              <Countdown
                until={now().resendAt}
                seconds={secondsLeft()}
                within={words().waiting.resendIn}
                from={words().waiting.resendAt}
              />
              <Show when={correcting()}>
                <form class="card" novalidate onSubmit={(event) => form.send(event, correct)}>
                  <Field
                    id="email"
                    label={words().waiting.newEmail}
                    hint={words().waiting.newEmailHint}
                    error={form.errorOf('email')}
                    value={email()}
                    onValue={setEmail}
                    type="email"
                    autocomplete="email"
                    autocapitalize="none"
                    spellcheck={false}
                    required
                  />
                  <SubmitButton pending={form.pending()}>{words().waiting.sendThere}</SubmitButton>
                </form>
              </Show>
            </>
          )}
        </Match>
      </Switch>
    </Page>
  );
}
