import { landlord } from 'virtual:landlord';

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
      <p class="hint">{openingHours.join(', ')}</p>
    </div>
  );
}
