import { A } from '@solidjs/router';
import { For } from 'solid-js';
import { accountWords } from '../words/words.ts';
import { accountTopics } from './account-topics.ts';

/** Beside a screen of the account, where there is room: all the others. */
export function AccountNav() {
  return (
    <nav class="account-nav" aria-label={accountWords().account.title}>
      <p>
        <A href="/compte" end>
          {accountWords().account.title}
        </A>
      </p>
      <ul>
        <For each={accountTopics()}>
          {({ href, name }) => (
            <li>
              <A href={href}>{name}</A>
            </li>
          )}
        </For>
      </ul>
    </nav>
  );
}
