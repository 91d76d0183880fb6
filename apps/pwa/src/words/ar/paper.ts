import { leftToRight } from '../left-to-right.ts';
import { officePhone } from '../office-phone.ts';

/** As printed on the French paper, where the tenant has to find it. */
export const reference = leftToRight('«référence à rappeler»');
export const notice = leftToRight('«avis d’échéance»');
export const phone = leftToRight(officePhone);
