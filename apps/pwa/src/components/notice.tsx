import { type JSX, Show } from 'solid-js';
import type { Failure } from '../api.ts';
import { explain } from '../words/explain.ts';
import { words } from '../words/words.ts';

/** A quiet box for what is worth knowing; `error` is red, and announced. */
export function Notice(props: { error?: boolean; children: JSX.Element }) {
  return (
    <div
      class="notice"
      classList={{ error: props.error === true }}
      role={props.error === true ? 'alert' : undefined}
    >
      {props.children}
    </div>
  );
}

/** Something could not be fetched: why, and a button to try again. */
export function FailureNotice(props: { failure: Failure | undefined; onRetry?: () => void }) {
  return (
    <Show when={props.failure}>
      {(failure) => (
        <>
          <Notice error={failure().kind !== 'unreachable'}>
            <p>{explain(failure())}</p>
          </Notice>
          <Show when={props.onRetry}>
            {(retry) => (
              <button type="button" class="button" onClick={() => retry()()}>
                {words().forms.tryAgain}
              </button>
            )}
          </Show>
        </>
      )}
    </Show>
  );
}
