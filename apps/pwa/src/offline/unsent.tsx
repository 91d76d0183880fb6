import { createEffect, on, Show } from 'solid-js';
import { words } from '../words/words.ts';
import { reachable } from './connection.ts';

type Props = {
  /** The words on the button that sends; undefined where nothing waits to be sent. */
  readonly button: string | undefined;
  /** Whether this browser keeps what is typed; undefined for a form that keeps nothing. */
  readonly kept: boolean | undefined;
};

/** A form that found no network: nothing is lost, nothing was sent, and nothing is sent without a tap. */
export function Unsent(props: Props) {
  let box: HTMLDivElement | undefined;
  createEffect(
    on(
      () => props.button,
      (button) => {
        if (button !== undefined) box?.focus();
      },
    ),
  );
  return (
    <div role="status">
      <Show when={props.button}>
        {(button) => (
          <div class="notice" tabindex="-1" ref={box}>
            <h2>{words().offline.notSent}</h2>
            <Show when={props.kept !== undefined}>
              <p>{props.kept ? words().offline.kept : words().offline.notKept}</p>
            </Show>
            <p>
              {reachable()
                ? words().offline.sendNow(button())
                : words().offline.sendLater(button())}
            </p>
          </div>
        )}
      </Show>
    </div>
  );
}
