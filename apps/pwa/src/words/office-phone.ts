import { landlord } from 'virtual:landlord';

/** As printed, and never broken over two lines. */
export const officePhone = landlord.office.phone.replaceAll(' ', '\u00a0');
