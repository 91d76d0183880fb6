import { type Account, findCoTenantFirstNames, getTenant } from '@monlogement27/db';
import { formatReference, normalizeClientNumber } from '@monlogement27/domain';
import { localDay } from '../clock.ts';
import type { Deps } from '../deps.ts';
import { isCurrent } from '../registration/is-current.ts';

/** The signed-in tenant as the home shows them. */
export type TenantView = {
  readonly firstName: string;
  readonly lastName: string;
  /** 8 digits, as printed. */
  readonly reference: string;
  /** First names of the other current tenants of the same number, and nothing else of them. */
  readonly coTenants: readonly string[];
  /** Tenant since, `YYYY-MM-DD`; null where the roll does not say. */
  readonly since: string | null;
  readonly email: string;
  /** A newer version of the terms is to be accepted. */
  readonly termsPending: boolean;
};

export async function tenantView(
  { db, landlord, terms }: Deps,
  account: Account,
  now: Date,
): Promise<TenantView> {
  const tenant = await getTenant(db, account.tenantId);
  const today = localDay(now, landlord.timeZone);
  return {
    firstName: tenant.firstNames.split(/\s+/)[0] ?? '',
    lastName: tenant.lastNames[0] ?? '',
    reference: printReference(tenant.clientNumber),
    // Whoever moved out keeps the account, and learns nothing of who lives there now.
    coTenants: isCurrent(tenant, today)
      ? await findCoTenantFirstNames(db, tenant.tenantId, today)
      : [],
    since: tenant.entryDate,
    email: account.email,
    termsPending: account.termsVersion !== terms.version,
  };
}

/** The 8 digits of a client number as the roll holds it. */
export function printReference(stored: string): string {
  const parsed = normalizeClientNumber(stored);
  if (!parsed.ok) throw new Error(`The roll holds a client number that is none: ${parsed.error}`);
  return formatReference(parsed.value);
}
