import { A, useNavigate } from '@solidjs/router';
import { createSignal, For, onMount, Show } from 'solid-js';
import { ask, type Failure } from '../api.ts';
import { createForm } from '../components/create-form.ts';
import { ErrorSummary } from '../components/error-summary.tsx';
import { FailureNotice } from '../components/notice.tsx';
import { OfficeCard } from '../components/office-card.tsx';
import { Page } from '../components/page.tsx';
import { Sentence } from '../components/sentence.tsx';
import { Street } from '../components/street.tsx';
import { InstallCard } from '../install/install-card.tsx';
import { sessionEnded } from '../offline/forget.ts';
import { signOut } from '../offline/leave.ts';
import { seenAt, showTenant, type TenantView, tenant } from '../session.ts';
import { keepHome, recallHome, vaultHolder } from '../vault/home.ts';
import { dateOf, dayOf, listOf } from '../words/format.ts';
import { laterWords, words } from '../words/words.ts';

/** As long as anybody looks at an empty screen before the last known home is shown. */
const patience = 1_500;

/** The tenant's home: who, which reference, with whom, since when. */
export function HomePage() {
  const navigate = useNavigate();
  const form = createForm();
  const [trouble, setTrouble] = createSignal<Failure>();
  const [stale, setStale] = createSignal(false);

  const look = async () => {
    setTrouble(undefined);
    const holder = await vaultHolder();
    const soon = setTimeout(() => void remember(), patience);
    const answer = await ask((api) => api.session.current.query());
    clearTimeout(soon);
    if (!answer.ok) {
      await remember();
      return setTrouble(answer.failure);
    }
    setStale(false);
    showTenant(answer.value?.tenant);
    if (answer.value !== null) return keepHome(answer.value.tenant, holder);
    await sessionEnded();
    navigate('/connexion', { replace: true });
  };
  const remember = async () => {
    const kept = tenant() === undefined ? await recallHome() : undefined;
    if (kept !== undefined) showTenant(kept.tenant, kept.savedAt);
    setStale(tenant() !== undefined);
  };
  onMount(() => void look());

  const leave = async () => {
    await signOut();
    navigate('/', { replace: true });
  };

  return (
    <Page title={titleFor(tenant())} failed={form.errors().length > 0} aside={<Street />}>
      <ErrorSummary form={form} />
      <FailureNotice failure={trouble()} onRetry={() => void look()} />
      <Show
        when={tenant()}
        fallback={
          <Show when={trouble() === undefined}>
            <p role="status">{words().forms.pending}</p>
          </Show>
        }
      >
        {(who) => (
          <>
            <TenantCard tenant={who()} />
            <Show when={stale()}>
              <p class="hint">{words().offline.savedAt(dateOf(seenAt()))}</p>
            </Show>
            <ul class="card topics">
              <li>
                <A href="/compte">
                  <span class="topic">{laterWords().home.account}</span>
                  <span class="hint">{laterWords().home.accountLine}</span>
                </A>
              </li>
            </ul>
            <InstallCard />
            <OfficeCard />
            <form novalidate onSubmit={(event) => form.send(event, leave)}>
              <button type="submit" class="button second">
                {laterWords().home.signOut}
              </button>
            </form>
          </>
        )}
      </Show>
    </Page>
  );
}

function titleFor(who: TenantView | undefined): string {
  return who === undefined ? laterWords().home.title : laterWords().home.hello(who.firstName);
}

function TenantCard(props: { tenant: TenantView }) {
  return (
    <dl class="card facts">
      <div>
        <dt>{laterWords().home.tenant}</dt>
        <dd>
          <bdi>
            {props.tenant.firstName} {props.tenant.lastName}
          </bdi>
        </dd>
      </div>
      <div>
        <dt>
          <Sentence text={laterWords().home.reference} />
        </dt>
        <dd class="reference">
          <bdi dir="ltr">{props.tenant.reference}</bdi>
        </dd>
      </div>
      <Show when={props.tenant.coTenants.length > 0}>
        <div>
          <dt>{laterWords().home.coTenants(props.tenant.coTenants.length)}</dt>
          <dd>
            <For each={listOf(props.tenant.coTenants)}>
              {({ item, text }) => (item ? <bdi>{text}</bdi> : text)}
            </For>
          </dd>
        </div>
      </Show>
      <Show when={props.tenant.since}>
        {(since) => (
          <div>
            <dt>{laterWords().home.since}</dt>
            <dd>{dayOf(since())}</dd>
          </div>
        )}
      </Show>
      <div>
        <dt>{words().fields.email}</dt>
        <dd class="address">
          <bdi dir="ltr">{props.tenant.email}</bdi>
        </dd>
      </div>
    </dl>
  );
}
