import { type JSX, Show } from 'solid-js';
import { words } from '../words/words.ts';

type Props = {
  readonly pending: boolean;
  /** The human check is under way, this far (0 to 1). */
  readonly checking?: number | undefined;
  /** What it does cannot be taken back. */
  readonly final?: boolean;
  readonly children: JSX.Element;
};

/** Stays pressable, and says when something is under way. */
export function SubmitButton(props: Props) {
  const isChecking = () => props.pending && props.checking !== undefined;
  const told = () => (isChecking() ? words().forms.checking : words().forms.pending);
  return (
    <>
      <button
        type="submit"
        class="button"
        classList={{ final: props.final === true }}
        aria-disabled={props.pending}
      >
        {props.children}
      </button>
      <span role="status" class="pending">
        {props.pending ? told() : ''}
      </span>
      <Show when={isChecking()}>
        <progress class="checking" aria-hidden="true" value={props.checking} />
      </Show>
    </>
  );
}
