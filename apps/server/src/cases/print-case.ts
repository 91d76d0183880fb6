import type { Case, RollTenant } from '@monlogement27/db';
import { formatReference, normalizeClientNumber } from '@monlogement27/domain';
import { describeReasons } from './describe-reasons.ts';

/** One line of the list. */
export function printCaseLine(entry: Case, timeZone: string): string {
  const { why } = describeReasons(entry.reasons);
  return `${entry.number}  ${moment(entry.createdAt, timeZone)}  ${reference(entry)}  ${why}\n`;
}

/** A whole case, for whoever has the tenant on the phone. */
export function printCase(
  entry: Case,
  { tenants, timeZone }: { tenants: readonly RollTenant[]; timeZone: string },
): string {
  const { why, candidates } = describeReasons(entry.reasons);
  const lines = [
    `Dossier ${entry.number}`,
    `  Essai du : ${moment(entry.createdAt, timeZone)}`,
    `  Référence saisie : ${reference(entry)}`,
    `  Constat : ${why}`,
    ...candidates.map(({ tenantId, differences }) => {
      const tenant = tenants.find((each) => each.tenantId === tenantId);
      const name =
        tenant === undefined
          ? tenantId
          : `${tenant.firstNames} ${tenant.lastNames.join(' / ')} (${tenantId})`;
      return `  - ${name} : ${differences.join(', ') || 'tout correspond'}`;
    }),
  ];
  return `${lines.join('\n')}\n`;
}

function reference({ clientNumber }: Case): string {
  const number = normalizeClientNumber(clientNumber ?? '');
  return number.ok ? formatReference(number.value) : 'inconnue';
}

function moment(at: Date, timeZone: string): string {
  return at.toLocaleString('fr-FR', { timeZone, dateStyle: 'short', timeStyle: 'short' });
}
