import { useNavigate } from '@solidjs/router';
import { createSignal, For, onMount, Show } from 'solid-js';
import { ask } from '../api.ts';
import { createForm } from '../components/create-form.ts';
import { ErrorSummary } from '../components/error-summary.tsx';
import { OfficeCard } from '../components/office-card.tsx';
import { Page } from '../components/page.tsx';
import { Street } from '../components/street.tsx';
import { setTenant, type TenantView, tenant } from '../session.ts';
import { explain } from '../words/explain.ts';
import { dayOf } from '../words/fr.ts';

/** The tenant's home: who, which reference, with whom, since when. */
export function HomePage() {
  const navigate = useNavigate();
  const form = createForm();
  const [trouble, setTrouble] = createSignal<string>();

  const look = async () => {
    setTrouble(undefined);
    const answer = await ask((api) => api.session.current.query());
    if (!answer.ok) return setTrouble(explain(answer.failure));
    setTenant(answer.value?.tenant);
    if (answer.value === null) navigate('/connexion', { replace: true });
  };
  onMount(() => void look());

  const signOut = async () => {
    const answer = await ask((api) => api.session.signOut.mutate());
    if (!answer.ok) return form.fail(answer.failure);
    setTenant(undefined);
    navigate('/', { replace: true });
  };

  return (
    <Page
      title={tenant() === undefined ? 'Mon espace' : `Bonjour ${tenant()?.firstName}`}
      failed={form.errors().length > 0}
      aside={<Street />}
    >
      <ErrorSummary form={form} />
      <Show when={trouble()}>
        {(text) => (
          <>
            <div class="notice error" role="alert">
              <p>{text()}</p>
            </div>
            <button type="button" class="button" onClick={() => void look()}>
              Essayer encore
            </button>
          </>
        )}
      </Show>
      <Show
        when={tenant()}
        fallback={
          <Show when={trouble() === undefined}>
            <p role="status">Un instant…</p>
          </Show>
        }
      >
        {(who) => (
          <>
            <TenantCard tenant={who()} />
            <OfficeCard />
            <form novalidate onSubmit={(event) => form.send(event, signOut)}>
              <button type="submit" class="button second">
                Se déconnecter
              </button>
            </form>
          </>
        )}
      </Show>
    </Page>
  );
}

function TenantCard(props: { tenant: TenantView }) {
  return (
    <dl class="card facts">
      <div>
        <dt>Locataire</dt>
        <dd>
          {props.tenant.firstName} {props.tenant.lastName}
        </dd>
      </div>
      <div>
        <dt>Référence à rappeler</dt>
        <dd class="reference">{props.tenant.reference}</dd>
      </div>
      <Show when={props.tenant.coTenants.length > 0}>
        <div>
          <dt>{props.tenant.coTenants.length > 1 ? 'Colocataires' : 'Colocataire'}</dt>
          <dd>
            <For each={props.tenant.coTenants}>
              {(name, index) => (index() === 0 ? name : `, ${name}`)}
            </For>
          </dd>
        </div>
      </Show>
      <Show when={props.tenant.since}>
        {(since) => (
          <div>
            <dt>Locataire depuis le</dt>
            <dd>{dayOf(since())}</dd>
          </div>
        )}
      </Show>
      <div>
        <dt>Adresse e-mail</dt>
        <dd class="address">{props.tenant.email}</dd>
      </div>
    </dl>
  );
}
