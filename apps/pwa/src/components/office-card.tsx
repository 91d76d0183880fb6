import { For } from 'solid-js';
import { words } from '../words/words.ts';
import { Phone } from './phone.tsx';

/** Somebody to talk to. */
export function OfficeCard() {
  return (
    <div class="card office">
      <p>{words().office.question}</p>
      <p>
        <Phone class="phone" />
      </p>
      <For each={words().office.hours.split('\n')}>{(line) => <p class="hint">{line}</p>}</For>
    </div>
  );
}
