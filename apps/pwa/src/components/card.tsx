import type { JSX } from 'solid-js';

/** A sheet of paper on the ground. */
export function Card(props: { children: JSX.Element }) {
  return <div class="card">{props.children}</div>;
}

/** A card that opens on its title. */
export function Expander(props: { title: string; children: JSX.Element }) {
  return (
    <details class="card">
      <summary>{props.title}</summary>
      {props.children}
    </details>
  );
}
