import { sql } from 'kysely';
import type { Db } from './db.ts';

/** Somebody a letter may be written to. */
export type Addressee = {
  tenantId: string;
  clientNumber: string;
  civility: string | null;
  lastNames: string[];
  firstNames: string;
  /** One line each, as on the roll; empty where it says nothing. */
  postalAddress: string[];
  exitDate: string | null;
  goneAt: Date | null;
  hasAccount: boolean;
};

/** Everybody the roll ever held, in the order of their references. */
export function listAddressees(db: Db): Promise<Addressee[]> {
  return selectAddressees(db).execute();
}

/** Those under these numbers, and those with these ids, in the order of their references. */
export async function findAddressees(
  db: Db,
  { clientNumbers, tenantIds }: { clientNumbers: string[]; tenantIds: string[] },
): Promise<Addressee[]> {
  return selectAddressees(db)
    .where(
      sql<boolean>`(tenants.client_number = any(${clientNumbers}::text[])
        or tenants.id = any(${tenantIds}::uuid[]))`,
    )
    .execute();
}

function selectAddressees(db: Db) {
  return db
    .selectFrom('tenants')
    .leftJoin('accounts', 'accounts.tenant_id', 'tenants.id')
    .select([
      'tenants.id as tenantId',
      'tenants.client_number as clientNumber',
      'tenants.civility',
      'tenants.last_names as lastNames',
      'tenants.first_names as firstNames',
      'tenants.postal_address as postalAddress',
      'tenants.exit_date as exitDate',
      'tenants.gone_at as goneAt',
      sql<boolean>`accounts.id is not null`.as('hasAccount'),
    ])
    .orderBy((order) => order.fn('length', ['tenants.client_number']))
    .orderBy('tenants.client_number')
    .orderBy('tenants.created_at')
    .orderBy('tenants.id');
}
