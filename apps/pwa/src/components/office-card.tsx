import { landlord } from 'virtual:landlord';
import { For } from 'solid-js';
import { language, words } from '../words/words.ts';
import { Phone } from './phone.tsx';

/** Somebody to talk to. */
export function OfficeCard() {
  const openingHours = () => landlord.office.openingHours[language()];
  return (
    <div class="card office">
      <p>{words().office.question}</p>
      <p>
        <Phone class="phone" />
      </p>
      <For each={openingHours()}>{(line) => <p class="hint">{line}</p>}</For>
    </div>
  );
}
