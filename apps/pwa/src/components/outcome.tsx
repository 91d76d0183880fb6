import { type JSX, onMount } from 'solid-js';

/** What takes a form's place: focused as it appears, since the focus went with the form, and so heard. */
export function Outcome(props: { children: JSX.Element }) {
  let box: HTMLDivElement | undefined;
  onMount(() => box?.focus());
  return (
    <div class="outcome" role="status" tabindex="-1" ref={box}>
      {props.children}
    </div>
  );
}
