import { For, type JSX } from 'solid-js';

/** What to do, one thing after the other. */
export function Steps(props: { steps: readonly JSX.Element[] }) {
  return (
    <ol class="steps">
      <For each={props.steps}>{(step) => <li>{step}</li>}</For>
    </ol>
  );
}
