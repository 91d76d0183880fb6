import { type Accessor, createSignal, type JSX, onMount, Show } from 'solid-js';
import { ask, type Failure } from '../api.ts';
import { sessionEnded } from '../offline/forget.ts';
import { showTenant, type TenantView, tenant } from '../session.ts';
import { words } from '../words/words.ts';
import { createSignInFirst } from './create-sign-in-first.ts';
import { FailureNotice } from './notice.tsx';

/** For whoever is signed in: at once where that is known, and looked at again; sign-in first for anybody else. */
export function SignedIn(props: { children: (tenant: Accessor<TenantView>) => JSX.Element }) {
  const signInFirst = createSignInFirst();
  const [trouble, setTrouble] = createSignal<Failure>();
  const look = async () => {
    setTrouble(undefined);
    const answer = await ask((api) => api.session.current.query());
    if (!answer.ok) return setTrouble(answer.failure);
    showTenant(answer.value?.tenant);
    if (answer.value !== null) return;
    await sessionEnded();
    signInFirst();
  };
  onMount(() => void look());
  return (
    <Show
      when={tenant()}
      fallback={
        <Show when={trouble()} fallback={<p role="status">{words().forms.pending}</p>}>
          <FailureNotice failure={trouble()} onRetry={() => void look()} />
        </Show>
      }
    >
      {(who) => props.children(who)}
    </Show>
  );
}
