import { For, Show } from 'solid-js';
import { AccountScreen } from '../components/account-screen.tsx';
import { createQuery } from '../components/create-query.ts';
import { Fetched } from '../components/fetched.tsx';
import { Notice } from '../components/notice.tsx';
import { Sentence } from '../components/sentence.tsx';
import { dateOf } from '../words/format.ts';
import { accountWords } from '../words/words.ts';

/** «Activité récente»: what happened to the account, newest first. */
export function EventsPage() {
  return <AccountScreen title={accountWords().account.activity}>{() => <Events />}</AccountScreen>;
}

function Events() {
  const query = createQuery((api) => api.account.events.query());
  return (
    <>
      <Notice>
        <p>
          <Sentence text={accountWords().activity.notYou} href="/compte/mot-de-passe" />
        </p>
      </Notice>
      <Fetched query={query}>
        {(events) => (
          <Show when={events().length > 0} fallback={<p>{accountWords().activity.none}</p>}>
            <ol class="events">
              <For each={events()}>
                {({ at, kind, device }) => (
                  <li>
                    <p>{accountWords().events[kind]}</p>
                    <p class="hint">
                      <time datetime={at}>{dateOf(Date.parse(at))}</time>
                      <Show when={device}>
                        {' · '}
                        <bdi>{device}</bdi>
                      </Show>
                    </p>
                  </li>
                )}
              </For>
            </ol>
          </Show>
        )}
      </Fetched>
    </>
  );
}
