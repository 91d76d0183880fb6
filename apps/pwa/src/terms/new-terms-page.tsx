import { A, useNavigate } from '@solidjs/router';
import { createSignal, onMount, Show } from 'solid-js';
import { ask, type Failure } from '../api.ts';
import { createForm } from '../components/create-form.ts';
import { isSignInRequired } from '../components/create-query.ts';
import { createSignInFirst } from '../components/create-sign-in-first.ts';
import { ErrorSummary } from '../components/error-summary.tsx';
import { FailureNotice } from '../components/notice.tsx';
import { OfficeCard } from '../components/office-card.tsx';
import { Page } from '../components/page.tsx';
import { Street } from '../components/street.tsx';
import { SubmitButton } from '../components/submit-button.tsx';
import { signOut } from '../offline/leave.ts';
import { showTenant, tenant } from '../session.ts';
import { accountWords, laterWords, words } from '../words/words.ts';
import { type ReadableTerms, readTerms } from './read-terms.ts';
import { TermsText } from './terms-text.tsx';

/** «Les conditions ont changé»: read here, and accepted as read; or the ways out. */
export function NewTermsPage() {
  const signInFirst = createSignInFirst();
  const form = createForm();
  const [terms, setTerms] = createSignal<ReadableTerms>();
  const [trouble, setTrouble] = createSignal<Failure>();
  const look = async () => {
    setTrouble(undefined);
    const answer = await readTerms();
    if (answer.ok) setTerms(answer.value);
    else setTrouble(answer.failure);
  };
  onMount(() => void look());

  const accept = async (version: string) => {
    const answer = await ask((api) => api.account.acceptTerms.mutate({ version }));
    if (answer.ok) {
      const who = tenant();
      return showTenant(who && { ...who, termsPending: false });
    }
    const { failure } = answer;
    if (isSignInRequired(failure)) return signInFirst();
    // Changed once more while they were read.
    if (failure.kind === 'refused' && failure.refusal.code === 'termsOutdated') await look();
    form.fail(failure);
  };

  return (
    <Page
      title={accountWords().newTerms.title}
      languages
      failed={form.errors().length > 0}
      aside={
        <>
          <Street />
          <OfficeCard />
        </>
      }
    >
      <p class="lead">{accountWords().newTerms.lead}</p>
      <FailureNotice failure={trouble()} onRetry={() => void look()} />
      <Show when={terms()} fallback={<p role="status">{trouble() ? '' : words().forms.pending}</p>}>
        {(current) => (
          <>
            <TermsText html={current().html} />
            <ErrorSummary form={form} />
            <form
              class="after"
              novalidate
              onSubmit={(event) => form.send(event, () => accept(current().version))}
            >
              <SubmitButton pending={form.pending()}>{accountWords().newTerms.accept}</SubmitButton>
            </form>
          </>
        )}
      </Show>
      <WaysOut />
    </Page>
  );
}

/** For whoever does not accept: nobody is held here. */
function WaysOut() {
  const navigate = useNavigate();
  const form = createForm();
  const leave = async () => {
    await signOut();
    navigate('/', { replace: true });
  };
  return (
    <section class="card">
      <h2>{accountWords().newTerms.decline}</h2>
      <p>{accountWords().newTerms.waysOut}</p>
      <form novalidate onSubmit={(event) => form.send(event, leave)}>
        <button type="submit" class="button second">
          {laterWords().home.signOut}
        </button>
      </form>
      <nav class="after ways" aria-label={words().ways.others}>
        <A href="/compte/donnees">{accountWords().account.data}</A>
        <A href="/compte/fermer">{accountWords().account.close}</A>
        <A href="/aide">{words().shell.help}</A>
      </nav>
    </section>
  );
}
