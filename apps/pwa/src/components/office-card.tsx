import { landlord } from 'virtual:landlord';
import { For } from 'solid-js';

/** Somebody to talk to. */
export function OfficeCard() {
  const { phone, phoneLink, openingHours } = landlord.office;
  return (
    <div class="card office">
      <p>Une question ? Appelez-nous.</p>
      <p>
        <a class="phone" href={`tel:${phoneLink}`}>
          {phone}
        </a>
      </p>
      <For each={openingHours}>{(line) => <p class="hint">{line}</p>}</For>
    </div>
  );
}
