import { A } from '@solidjs/router';
import { Match, Switch } from 'solid-js';
import { Address } from '../components/address.tsx';
import { ErrorSummary } from '../components/error-summary.tsx';
import { OfficeCard } from '../components/office-card.tsx';
import { Page } from '../components/page.tsx';
import { Street } from '../components/street.tsx';
import { SubmitButton } from '../components/submit-button.tsx';
import { forgetTenant } from '../offline/forget.ts';
import { accountWords, words } from '../words/words.ts';
import { createMailedLink } from './create-mailed-link.ts';

/** Where the mail to a former address leads: whoever owns it takes the account back. The button alone does it. */
export function UndoEmailPage() {
  const { form, state, follow } = createMailedLink(
    async (api, token) => (await api.account.undoEmailChange.mutate({ token })).sentTo,
    // Whoever was signed in here is not any more.
    forgetTenant,
  );
  const restored = () => {
    const now = state();
    return typeof now === 'object' ? now.address : undefined;
  };
  return (
    <Switch
      fallback={
        <Page
          title={accountWords().emailLinks.undoTitle}
          languages
          failed={form.errors().length > 0}
          aside={<Street />}
        >
          <p class="lead">{accountWords().emailLinks.undoLead}</p>
          <ErrorSummary form={form} />
          <ul class="inside">
            <li>{accountWords().emailLinks.undoAddress}</li>
            <li>{accountWords().emailLinks.undoDevices}</li>
            <li>{accountWords().emailLinks.undoPassword}</li>
          </ul>
          <form novalidate onSubmit={(event) => form.send(event, follow)}>
            <SubmitButton pending={form.pending()}>{accountWords().emailLinks.undo}</SubmitButton>
          </form>
          <OfficeCard />
        </Page>
      }
    >
      <Match when={restored()}>
        {(address) => (
          <Page title={accountWords().emailLinks.undoneTitle} aside={<Street />}>
            <p class="lead">{accountWords().emailLinks.undone}</p>
            <p>
              <Address email={address()} />
            </p>
            <OfficeCard />
          </Page>
        )}
      </Match>
      <Match when={state() === 'dead'}>
        <Page title={accountWords().emailLinks.deadTitle} languages aside={<Street />}>
          <p class="lead">{accountWords().emailLinks.undoDead}</p>
          <A class="button" href="/mot-de-passe-perdu">
            {words().ways.lostPassword}
          </A>
          <OfficeCard />
        </Page>
      </Match>
    </Switch>
  );
}
