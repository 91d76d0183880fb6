import { A } from '@solidjs/router';
import type { Accessor, JSX } from 'solid-js';
import type { TenantView } from '../session.ts';
import { accountWords } from '../words/words.ts';
import { AccountNav } from './account-nav.tsx';
import { OfficeCard } from './office-card.tsx';
import { Page } from './page.tsx';
import { SignedIn } from './signed-in.tsx';

type Props = {
  readonly title: string;
  /** An error stands on the page. */
  readonly failed?: boolean;
  readonly children: (tenant: Accessor<TenantView>) => JSX.Element;
};

/** One screen of «Mon compte», with the way back to the list and, where there is room, to the others. */
export function AccountScreen(props: Props) {
  return (
    <Page
      title={props.title}
      failed={props.failed}
      aside={
        <>
          <AccountNav />
          <OfficeCard />
        </>
      }
    >
      <SignedIn>{props.children}</SignedIn>
      <p class="after">
        <A class="way" href="/compte">
          {accountWords().account.back}
        </A>
      </p>
    </Page>
  );
}
