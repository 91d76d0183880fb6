import { A, useNavigate } from '@solidjs/router';
import { createSignal, Match, onCleanup, onMount, Show, Switch } from 'solid-js';
import { type Answer, ask, type Failure } from '../api.ts';
import { Countdown, createCountdown } from '../components/countdown.tsx';
import { createForm } from '../components/create-form.ts';
import { ErrorSummary } from '../components/error-summary.tsx';
import { FailureNotice, Notice } from '../components/notice.tsx';
import { OfficeCard } from '../components/office-card.tsx';
import { Page } from '../components/page.tsx';
import { Street } from '../components/street.tsx';
import { dateOf } from '../words/format.ts';
import { laterWords, words } from '../words/words.ts';
import { CorrectEmailForm } from './correct-email-form.tsx';
import { forgetWaiting, keepWaiting, type Remembered, recallWaiting } from './kept-waiting.ts';
import { NextSteps } from './next-steps.tsx';
import { makePolling, type Polling } from './polling.ts';
import { isOver, isSignedIn, readStatus, type Status } from './status.ts';

/** After step 2: where the mail went, and what to do if it does not come. Moves on by itself. */
export function WaitingPage() {
  const navigate = useNavigate();
  const form = createForm();
  const [known, setKnown] = createSignal<Status>();
  const [lost, setLost] = createSignal(false);
  const [trouble, setTrouble] = createSignal<Failure>();
  const [remembered, setRemembered] = createSignal<Remembered>();
  const [correcting, setCorrecting] = createSignal(false);
  const [email, setEmail] = createSignal('');
  const [told, setTold] = createSignal<'resent' | 'corrected'>();
  const active = () => known()?.status === 'active';
  const title = () => {
    if (lost()) return laterWords().waiting.titleLost;
    return active() ? laterWords().waiting.titleActive : laterWords().waiting.title;
  };
  const secondsLeft = createCountdown(() => known()?.resendAt);
  let polling: Polling | undefined;

  /** False once there is nothing to wait for any more. */
  const learn = async (answer: Answer<Status>): Promise<boolean> => {
    setTrouble(answer.ok ? undefined : answer.failure);
    if (!isOver(answer)) {
      if (answer.ok) {
        setKnown(answer.value);
        void keepWaiting(answer.value);
      } else if (known() === undefined) setRemembered(await recallWaiting());
      return true;
    }
    polling?.stop();
    void forgetWaiting();
    if (await isSignedIn(answer.ok ? answer.value : known())) {
      navigate('/accueil', { replace: true });
    } else if (answer.ok) setKnown(answer.value);
    else setLost(true);
    return false;
  };
  const look = async () => learn(await readStatus());
  onMount(() => {
    polling = makePolling(look);
    onCleanup(polling.stop);
  });

  /** Nobody who closes the form loses their place. */
  const stopCorrecting = () => {
    setCorrecting(false);
    document.getElementById('correct')?.focus();
  };
  /** Asks for a mail; true once one is on its way. */
  const sendMail = async (request: Promise<Answer<Status>>): Promise<boolean> => {
    setTold(undefined);
    const answer = await request;
    if (!answer.ok && !isOver(answer)) {
      form.fail(answer.failure);
      return false;
    }
    const waits = await learn(answer);
    polling?.hurry();
    return waits;
  };
  const resend = async () => {
    const request = ask((api) => api.registration.resendActivation.mutate());
    if (await sendMail(request)) setTold('resent');
  };
  const correct = async () => {
    const request = ask((api) => api.registration.correctEmail.mutate({ email: email() }));
    if (!(await sendMail(request))) return;
    setEmail('');
    setTold('corrected');
    stopCorrecting();
  };

  return (
    <Page
      title={title()}
      failed={form.errors().length > 0}
      aside={
        <>
          <Street />
          <OfficeCard />
        </>
      }
    >
      <ErrorSummary form={form} />
      <p role="status" class="told">
        <Show
          when={active()}
          fallback={<Show when={told()}>{(what) => laterWords().waiting[what()]}</Show>}
        >
          <span class="hidden">{laterWords().waiting.titleActive}.</span>{' '}
          {laterWords().waiting.active}
        </Show>
      </p>
      <Switch fallback={<p role="status">{words().forms.pending}</p>}>
        <Match when={lost()}>
          <p class="lead">{laterWords().waiting.lost}</p>
          <p>{laterWords().waiting.lostWays}</p>
          <p class="actions">
            <A class="button" href="/connexion">
              {words().ways.signIn}
            </A>
            <A href="/inscription">{laterWords().waiting.restart}</A>
          </p>
        </Match>
        <Match when={active()}>
          <A class="button" href="/connexion">
            {words().signIn.send}
          </A>
        </Match>
        <Match when={known() === undefined && remembered()}>
          {(kept) => (
            <>
              <p class="lead">
                {laterWords().waiting.sent}
                <br />
                <SentTo email={kept().sentTo} />
              </p>
              <p class="hint">{words().offline.savedAt(dateOf(kept().savedAt))}</p>
            </>
          )}
        </Match>
        <Match when={known()}>
          {(now) => (
            <>
              <p class="lead">
                {laterWords().waiting[now().mail]}
                <br />
                <SentTo email={now().sentTo} />
              </p>
              <Show when={now().mail === 'refused'} fallback={<NextSteps status={now()} />}>
                <Notice error>
                  <p>{laterWords().waiting.mailRefused}</p>
                </Notice>
              </Show>
              <Show when={correcting() || now().mail === 'refused'}>
                <CorrectEmailForm
                  form={form}
                  sentTo={now().sentTo}
                  email={email()}
                  onEmail={setEmail}
                  send={correct}
                  onKeep={now().mail === 'refused' ? undefined : stopCorrecting}
                />
              </Show>
              <div class="actions">
                <form novalidate onSubmit={(event) => form.send(event, resend)}>
                  <button
                    type="submit"
                    class="button second"
                    aria-disabled={secondsLeft() > 0 || form.pending()}
                    aria-describedby={secondsLeft() > 0 ? 'resend-wait' : undefined}
                  >
                    {laterWords().waiting.resend}
                  </button>
                </form>
                <Show when={!correcting() && now().mail !== 'refused'}>
                  <button
                    id="correct"
                    type="button"
                    class="link-button"
                    onClick={() => setCorrecting(true)}
                  >
                    {laterWords().waiting.correct}
                  </button>
                </Show>
              </div>
              <Countdown
                id="resend-wait"
                until={now().resendAt}
                seconds={secondsLeft()}
                within={laterWords().waiting.resendIn}
                from={laterWords().waiting.resendAt}
              />
            </>
          )}
        </Match>
        <Match when={trouble()}>
          <FailureNotice failure={trouble()} onRetry={() => void look()} />
        </Match>
      </Switch>
    </Page>
  );
}

function SentTo(props: { email: string }) {
  return (
    <strong class="address">
      <bdi dir="ltr">{props.email}</bdi>
    </strong>
  );
}
