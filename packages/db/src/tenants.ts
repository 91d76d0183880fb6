import { type SqlBool, sql } from 'kysely';
import type { Db } from './db.ts';

/** A line of the roll. Days are `YYYY-MM-DD`. */
export type RollTenant = {
  tenantId: string;
  clientNumber: string;
  lastNames: string[];
  firstNames: string;
  civility: string | null;
  birthDate: string | null;
  letterOnly: boolean;
  entryDate: string | null;
  exitDate: string | null;
  goneAt: Date | null;
  demo: boolean;
};

export const tenantColumns = [
  'tenants.id as tenantId',
  'tenants.client_number as clientNumber',
  'tenants.last_names as lastNames',
  'tenants.first_names as firstNames',
  'tenants.civility',
  'tenants.birth_date as birthDate',
  'tenants.letter_only as letterOnly',
  'tenants.entry_date as entryDate',
  'tenants.exit_date as exitDate',
  'tenants.gone_at as goneAt',
  'tenants.demo',
] as const;

/** Every person the roll ever held under this number, former ones too. */
export function findTenantsByClientNumber(db: Db, clientNumber: string): Promise<RollTenant[]> {
  return db
    .selectFrom('tenants')
    .select(tenantColumns)
    .where('client_number', '=', clientNumber)
    .orderBy('created_at')
    .orderBy('id')
    .execute();
}

export function getTenant(db: Db, tenantId: string): Promise<RollTenant> {
  return db
    .selectFrom('tenants')
    .select(tenantColumns)
    .where('id', '=', tenantId)
    .executeTakeFirstOrThrow();
}

/** The other current tenants of the same number; `today` in the landlord's time zone. */
export async function findCoTenantFirstNames(
  db: Db,
  tenantId: string,
  today: string,
): Promise<string[]> {
  const rows = await db
    .selectFrom('tenants as self')
    .innerJoin('tenants as other', 'other.client_number', 'self.client_number')
    .select('other.first_names')
    .where('self.id', '=', tenantId)
    .whereRef('other.id', '<>', 'self.id')
    .where('other.gone_at', 'is', null)
    .where(sql<SqlBool>`(other.exit_date is null or other.exit_date > ${today}::date)`)
    .orderBy('other.first_names')
    .execute();
  return rows.map((row) => row.first_names);
}

/** What the roll says of one person beyond what registering needs. */
export type RollRecord = RollTenant & {
  postalAddress: string[];
  /** For notices of change only. */
  email: string | null;
};

export function getRollRecord(db: Db, tenantId: string): Promise<RollRecord> {
  return db
    .selectFrom('tenants')
    .select(tenantColumns)
    .select(['tenants.postal_address as postalAddress', 'tenants.email'])
    .where('id', '=', tenantId)
    .executeTakeFirstOrThrow();
}

/** What the roll said before an import changed it, newest first; columns as they are named here. */
export function listFormerFacts(
  db: Db,
  tenantId: string,
): Promise<{ facts: unknown; replacedAt: Date }[]> {
  return db
    .selectFrom('tenant_facts')
    .select(['facts', 'replaced_at as replacedAt'])
    .where('tenant_id', '=', tenantId)
    .orderBy('replaced_at', 'desc')
    .orderBy('id')
    .execute();
}

/** A person the office names; undefined for an id that is nobody's. */
export function findTenant(db: Db, tenantId: string): Promise<RollTenant | undefined> {
  return db
    .selectFrom('tenants')
    .select(tenantColumns)
    .where('id', '=', tenantId)
    .executeTakeFirst();
}
