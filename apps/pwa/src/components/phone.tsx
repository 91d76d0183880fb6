import { landlord } from 'virtual:landlord';
import { officePhone } from '../words/office-phone.ts';

/** The office's number, to call with a tap; left to right in every language. */
export function Phone(props: { class?: string }) {
  return (
    <a class={props.class} href={`tel:${landlord.office.phoneLink}`} dir="ltr">
      {officePhone}
    </a>
  );
}
