import { A } from '@solidjs/router';
import { Match, Switch } from 'solid-js';
import { Address } from '../components/address.tsx';
import { ErrorSummary } from '../components/error-summary.tsx';
import { OfficeCard } from '../components/office-card.tsx';
import { Page } from '../components/page.tsx';
import { Street } from '../components/street.tsx';
import { SubmitButton } from '../components/submit-button.tsx';
import { showTenant } from '../session.ts';
import { accountWords, laterWords } from '../words/words.ts';
import { createMailedLink } from './create-mailed-link.ts';

/** Where the mail to a new address leads, in whatever browser. Opening it changes nothing: the button does. */
export function ConfirmEmailPage() {
  const { form, state, follow } = createMailedLink(
    async (api, token) => (await api.account.confirmEmailChange.mutate({ token })).email,
    // If it is this very tenant's, the address known here is the former one.
    () => showTenant(undefined),
  );
  const confirmed = () => {
    const now = state();
    return typeof now === 'object' ? now.address : undefined;
  };
  const beside = () => (
    <>
      <Street />
      <OfficeCard />
    </>
  );
  return (
    <Switch
      fallback={
        <Page
          title={accountWords().emailLinks.confirmTitle}
          languages
          failed={form.errors().length > 0}
          aside={beside()}
        >
          <p class="lead">{accountWords().emailLinks.confirmLead}</p>
          <ErrorSummary form={form} />
          <form novalidate onSubmit={(event) => form.send(event, follow)}>
            <SubmitButton pending={form.pending()}>
              {accountWords().emailLinks.confirm}
            </SubmitButton>
          </form>
        </Page>
      }
    >
      <Match when={confirmed()}>
        {(address) => (
          <Page title={accountWords().emailLinks.confirmedTitle} aside={beside()}>
            <p class="lead">{accountWords().emailLinks.confirmed}</p>
            <p>
              <Address email={address()} />
            </p>
            <A class="button" href="/accueil">
              {laterWords().activation.openHome}
            </A>
          </Page>
        )}
      </Match>
      <Match when={state() === 'dead'}>
        <Page title={accountWords().emailLinks.deadTitle} languages aside={beside()}>
          <p class="lead">{accountWords().emailLinks.confirmDead}</p>
          <A class="button" href="/compte">
            {accountWords().emailLinks.seeAddress}
          </A>
        </Page>
      </Match>
    </Switch>
  );
}
