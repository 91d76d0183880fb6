import { createEffect, For, type JSX, on, Show } from 'solid-js';
import { Unsent } from '../offline/unsent.tsx';
import { words } from '../words/words.ts';
import type { FormState } from './create-form.ts';

/** On top of a form, focused as it appears: every error in the words that stand at its field, and a way there. */
export function ErrorSummary(props: {
  form: FormState;
  /** Whether this browser keeps what is typed; absent for a form that keeps nothing. */
  kept?: boolean;
  children?: JSX.Element;
}) {
  let box: HTMLDivElement | undefined;
  createEffect(
    on(
      () => props.form.problems(),
      (problems) => {
        if (problems.length > 0) box?.focus();
      },
    ),
  );
  const goTo = (event: MouseEvent, field: string) => {
    event.preventDefault();
    document.getElementById(field)?.focus();
  };
  return (
    <>
      <Unsent button={props.form.unsent()} kept={props.kept} />
      <Show when={props.form.errors().length > 0}>
        <div class="notice error" role="alert" tabindex="-1" ref={box}>
          <h2>{words().forms.problem}</h2>
          <For each={props.form.errors()}>
            {(error) => (
              <p>
                <Show when={error.field} fallback={error.text}>
                  {(field) => (
                    <a href={`#${field()}`} onClick={(event) => goTo(event, field())}>
                      {error.text}
                    </a>
                  )}
                </Show>
              </p>
            )}
          </For>
          {props.children}
        </div>
      </Show>
    </>
  );
}
