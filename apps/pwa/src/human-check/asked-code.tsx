import { type Component, createComponent, createEffect, createSignal, Show } from 'solid-js';
import type { FormState } from '../components/create-form.ts';
import { loadWords } from '../words/words.ts';
import type { HumanCheck } from './create-human-check.ts';

type Props = { readonly check: HumanCheck; readonly form: FormState };

/** `HumanCode`, fetched where the server asks for it: almost nobody ever sees it. */
export function AskedCode(props: Props) {
  const [panel, setPanel] = createSignal<Component<Props>>();
  createEffect(async () => {
    if (!props.check.asksCode()) return;
    const loaded = Promise.all([import('./human-code.tsx'), loadWords('later')]);
    const [module] = (await loaded.catch(() => undefined)) ?? [];
    setPanel(() => module?.HumanCode);
  });
  return <Show when={panel()}>{(Panel) => createComponent(Panel(), props)}</Show>;
}
