import { A } from '@solidjs/router';
import { For } from 'solid-js';
import { accountTopics } from '../components/account-topics.ts';
import { OfficeCard } from '../components/office-card.tsx';
import { Page } from '../components/page.tsx';
import { SignedIn } from '../components/signed-in.tsx';
import { Street } from '../components/street.tsx';
import { accountWords } from '../words/words.ts';

/** «Mon compte»: one line for each thing that can be done with it. */
export function AccountPage() {
  return (
    <Page
      title={accountWords().account.title}
      aside={
        <>
          <Street />
          <OfficeCard />
        </>
      }
    >
      <SignedIn>
        {(tenant) => (
          <ul class="card topics">
            <For each={accountTopics()}>
              {({ href, name, line, leftToRight }) => (
                <li>
                  <A href={href}>
                    <span class="topic">{name}</span>
                    <bdi class="hint" dir={leftToRight ? 'ltr' : 'auto'}>
                      {line(tenant())}
                    </bdi>
                  </A>
                </li>
              )}
            </For>
          </ul>
        )}
      </SignedIn>
      <p class="after">
        <A class="way" href="/accueil">
          {accountWords().account.home}
        </A>
      </p>
    </Page>
  );
}
