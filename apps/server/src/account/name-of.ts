import type { RollTenant } from '@monlogement27/db';
import { printReference } from '../session/tenant-view.ts';

/** «Jean DUPOND (référence 00123456)», as the office says it. */
export function nameOf({ firstNames, lastNames, clientNumber }: RollTenant): string {
  return `${firstNames} ${lastNames.join(' / ')} (référence ${printReference(clientNumber)})`;
}
