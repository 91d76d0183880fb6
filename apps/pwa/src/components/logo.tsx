import { landlord } from 'virtual:landlord';
import { For } from 'solid-js';

/** The landlord's house. Beside its name, so it says nothing by itself. */
export function Logo() {
  const { size, strokeWidth, paths } = landlord.logo;
  return (
    <svg class="logo" viewBox={`0 0 ${size} ${size}`} stroke-width={strokeWidth} aria-hidden="true">
      <For each={paths}>{(path) => <path d={path} />}</For>
    </svg>
  );
}
