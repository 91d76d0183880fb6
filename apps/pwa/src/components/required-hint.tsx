import { words } from '../words/words.ts';

/** What the star beside a label means: before the first of them. */
export function RequiredHint() {
  return <p class="hint">{words().forms.required}</p>;
}
