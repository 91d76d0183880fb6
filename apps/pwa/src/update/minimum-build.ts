import { build } from 'virtual:build';
import { createSignal } from 'solid-js';
import { isOlder } from './is-older.ts';

const [updateRequired, setUpdateRequired] = createSignal(false);

export { updateRequired };

/** Named by the server beside any answer. */
export function noteMinimumBuild(named: string | null): void {
  if (named !== null && isOlder(build, named)) setUpdateRequired(true);
}

/** There is nothing newer to be had, and a tenant must not wait for it. */
export function waiveUpdate(): void {
  setUpdateRequired(false);
}
