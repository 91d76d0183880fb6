import { type Accessor, createSignal, onMount } from 'solid-js';
import { type Api, ask, type Failure } from '../api.ts';
import { createSignInFirst } from './create-sign-in-first.ts';

export type Query<Value> = {
  readonly value: Accessor<Value | undefined>;
  readonly trouble: Accessor<Failure | undefined>;
  readonly look: () => Promise<void>;
};

/** What a signed-in screen shows, fetched as it opens; sign-in first where the session has ended. */
export function createQuery<Value>(call: (api: Api) => Promise<Value>): Query<Value> {
  const signInFirst = createSignInFirst();
  const [value, setValue] = createSignal<Value>();
  const [trouble, setTrouble] = createSignal<Failure>();
  const look = async () => {
    setTrouble(undefined);
    const answer = await ask(call);
    if (answer.ok) setValue(() => answer.value);
    else if (isSignInRequired(answer.failure)) signInFirst();
    else setTrouble(answer.failure);
  };
  onMount(() => void look());
  return { value, trouble, look };
}

export function isSignInRequired(failure: Failure): boolean {
  return failure.kind === 'refused' && failure.refusal.code === 'signInRequired';
}
