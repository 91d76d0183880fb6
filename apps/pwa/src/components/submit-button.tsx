import type { JSX } from 'solid-js';
import { words } from '../words/words.ts';

/** Stays pressable, and says when something is under way. */
export function SubmitButton(props: { pending: boolean; children: JSX.Element }) {
  return (
    <>
      <button type="submit" class="button" aria-disabled={props.pending}>
        {props.children}
      </button>
      <span role="status" class="pending">
        {props.pending ? words().forms.pending : ''}
      </span>
    </>
  );
}
