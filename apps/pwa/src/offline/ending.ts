import { createSignal } from 'solid-js';
import { dropNote, readNote, writeNote } from './browser-note.ts';

/** What the server has still to hear from a tenant who left. */
export type Ending = 'signOut' | 'forgetDevice';

const [untold, setUntold] = createSignal(readEnding() !== undefined);

/** Somebody left, and the server has not heard it yet. */
export { untold };

/** Kept until the server has heard it, whatever happens to this page. */
export function markEnding(ending: Ending): void {
  writeNote('ending', ending);
}

export function readEnding(): Ending | undefined {
  const ending = readNote('ending');
  return ending === 'signOut' || ending === 'forgetDevice' ? ending : undefined;
}

export function noteSettled(settled: boolean): void {
  if (settled) dropNote('ending');
  setUntold(!settled);
}
