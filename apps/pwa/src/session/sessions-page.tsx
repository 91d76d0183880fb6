import { createSignal, For, Show } from 'solid-js';
import { type Api, ask } from '../api.ts';
import { AccountScreen } from '../components/account-screen.tsx';
import { ConfirmButton } from '../components/confirm-button.tsx';
import { createForm, type FormState } from '../components/create-form.ts';
import { createQuery, isSignInRequired } from '../components/create-query.ts';
import { createSignInFirst } from '../components/create-sign-in-first.ts';
import { ErrorSummary } from '../components/error-summary.tsx';
import { Fetched } from '../components/fetched.tsx';
import { Sentence } from '../components/sentence.tsx';
import { accountWords } from '../words/words.ts';
import { Device, deviceName, type SessionView } from './device.tsx';

/** «Appareils connectés»: every browser that is signed in, and a way to end each. */
export function SessionsPage() {
  const form = createForm();
  return (
    <AccountScreen title={accountWords().account.devices} failed={form.errors().length > 0}>
      {() => <Sessions form={form} />}
    </AccountScreen>
  );
}

function Sessions(props: { form: FormState }) {
  const query = createQuery((api) => api.session.list.query());
  const signInFirst = createSignInFirst();
  const [told, setTold] = createSignal('');
  let message: HTMLParagraphElement | undefined;

  const end = async (work: (api: Api) => Promise<unknown>, done: string) => {
    setTold('');
    const answer = await ask(work);
    if (!answer.ok) {
      if (isSignInRequired(answer.failure)) signInFirst();
      else props.form.fail(answer.failure);
      return;
    }
    await query.look();
    setTold(done);
    // The button that was pressed is gone with its device.
    message?.focus();
  };
  const endOne = ({ id, device }: SessionView) =>
    end(
      (api) => api.session.revoke.mutate({ id }),
      accountWords().devices.ended(deviceName(device)),
    );
  const endOthers = () =>
    end((api) => api.session.revokeOthers.mutate(), accountWords().devices.othersEnded);

  return (
    <>
      <ErrorSummary form={props.form} />
      <p role="status" class="told" tabindex="-1" ref={message}>
        {told()}
      </p>
      <Fetched query={query}>
        {(sessions) => {
          const others = () => sessions().filter(({ current }) => !current);
          const list = (some: readonly SessionView[]) => (
            <ul class="card devices">
              <For each={some}>
                {(session) => (
                  <Device
                    session={session}
                    pending={props.form.pending()}
                    onEnd={(event) => props.form.send(event, () => endOne(session))}
                  />
                )}
              </For>
            </ul>
          );
          return (
            <>
              {list(sessions().filter(({ current }) => current))}
              <h2>{accountWords().devices.others}</h2>
              <Show when={others().length > 0} fallback={<p>{accountWords().devices.none}</p>}>
                {list(others())}
                <Show when={others().length > 1}>
                  <ConfirmButton
                    label={accountWords().devices.endOthers}
                    question={accountWords().devices.endOthersAsk}
                    confirm={accountWords().devices.endYes}
                    pending={props.form.pending()}
                    onConfirm={(event) => props.form.send(event, endOthers)}
                  />
                </Show>
                <p class="after">
                  <Sentence text={accountWords().devices.notYours} href="/compte/mot-de-passe" />
                </p>
              </Show>
            </>
          );
        }}
      </Fetched>
    </>
  );
}
