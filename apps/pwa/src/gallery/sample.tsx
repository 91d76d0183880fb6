import type { JSX } from 'solid-js';

/** One component in one state, under its name in the source. */
export function Sample(props: { name: string; children: JSX.Element }) {
  return (
    <>
      <h2 lang="en" dir="ltr">
        {props.name}
      </h2>
      {props.children}
    </>
  );
}
