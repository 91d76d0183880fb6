import { type Accessor, createSignal } from 'solid-js';
import { type Api, ask } from '../api.ts';
import { createForm, type FormState } from '../components/create-form.ts';
import { createMailedToken } from '../components/create-mailed-token.ts';

export type MailedLink = {
  readonly form: FormState;
  /** `open` until the button is pressed: looking at a link changes nothing. */
  readonly state: Accessor<'open' | 'dead' | { readonly address: string }>;
  readonly follow: () => Promise<void>;
};

/** What a mailed link does once its button is pressed; `use` names the address it concerns. */
export function createMailedLink(
  use: (api: Api, token: string) => Promise<string>,
  onDone: () => void | Promise<void>,
): MailedLink {
  const form = createForm();
  // In memory alone: never in the address bar, in the history, or in any storage.
  const [token, setToken] = createSignal('');
  const [state, setState] = createSignal<ReturnType<MailedLink['state']>>('open');
  createMailedToken((carried) => {
    setToken(carried ?? token());
    setState(token() === '' ? 'dead' : 'open');
  });
  const follow = async () => {
    const answer = await ask((api) => use(api, token()));
    if (answer.ok) {
      await onDone();
      setState({ address: answer.value });
      return;
    }
    const { failure } = answer;
    if (failure.kind === 'refused' && failure.refusal.code === 'linkRefused') setState('dead');
    else form.fail(failure);
  };
  return { form, state, follow };
}
