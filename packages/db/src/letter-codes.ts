import { sql } from 'kysely';
import type { Db, Tx } from './db.ts';
import { type RollTenant, tenantColumns } from './tenants.ts';

export type LetterCode = {
  id: string;
  tenantId: string;
  codeHash: string;
  createdAt: Date;
  expiresAt: Date;
};

const columns = [
  'id',
  'tenant_id as tenantId',
  'code_hash as codeHash',
  'created_at as createdAt',
  'expires_at as expiresAt',
] as const;

/** Issues one code for each tenant; the former ones die, and the tickets they bought with them. */
export async function replaceLetterCodes(
  tx: Tx,
  {
    codes,
    now,
    expiresAt,
  }: {
    codes: readonly { tenantId: string; codeHash: string }[];
    now: Date;
    expiresAt: Date;
  },
): Promise<void> {
  const tenantIds = codes.map(({ tenantId }) => tenantId);
  const hashes = codes.map(({ codeHash }) => codeHash);
  // Two clerks issuing at once would both find no former code: the tenants' rows, in one order, put them in line,
  // and leave those alone who only refer to a tenant.
  await sql`select id from tenants where id = any(${tenantIds}::uuid[])
    order by id for no key update`.execute(tx);
  await sql`delete from letter_codes where tenant_id = any(${tenantIds}::uuid[])`.execute(tx);
  await sql`insert into letter_codes (tenant_id, code_hash, created_at, expires_at)
    select tenant_id, code_hash, ${now}::timestamptz, ${expiresAt}::timestamptz
    from unnest(${tenantIds}::uuid[], ${hashes}::text[]) as issued(tenant_id, code_hash)`.execute(
    tx,
  );
}

/** Whether this is the tenant's code, once whoever is issuing another has ended. */
export async function isLetterCodeStored(
  tx: Tx,
  { tenantId, codeHash }: { tenantId: string; codeHash: string },
): Promise<boolean> {
  await sql`select id from tenants where id = ${tenantId} for no key update`.execute(tx);
  const row = await tx
    .selectFrom('letter_codes')
    .select('id')
    .where('tenant_id', '=', tenantId)
    .where('code_hash', '=', codeHash)
    .executeTakeFirst();
  return row !== undefined;
}

/** A tenant of the number, with the code of the letter on its way to them. */
export type LetterCandidate = RollTenant & { letterCodeId: string; codeHash: string };

/** Former tenants too: whether they may register is not a matter of the table. */
export function findLetterCandidates(
  db: Db,
  { clientNumber, now }: { clientNumber: string; now: Date },
): Promise<LetterCandidate[]> {
  return db
    .selectFrom('tenants')
    .innerJoin('letter_codes', 'letter_codes.tenant_id', 'tenants.id')
    .select(tenantColumns)
    .select(['letter_codes.id as letterCodeId', 'letter_codes.code_hash as codeHash'])
    .where('tenants.client_number', '=', clientNumber)
    .where('letter_codes.expires_at', '>', now)
    .orderBy('tenants.id')
    .execute();
}

/** Held until the transaction ends; false where it was used or printed again meanwhile. */
export async function lockLetterCode(tx: Tx, id: string): Promise<boolean> {
  const row = await tx
    .selectFrom('letter_codes')
    .select('id')
    .where('id', '=', id)
    .forUpdate()
    .executeTakeFirst();
  return row !== undefined;
}

/** The tickets it bought die with it. */
export async function deleteLetterCode(tx: Tx, id: string): Promise<void> {
  await tx.deleteFrom('letter_codes').where('id', '=', id).execute();
}

export function listLiveLetterCodes(db: Db, tenantId: string, now: Date): Promise<LetterCode[]> {
  return db
    .selectFrom('letter_codes')
    .select(columns)
    .where('tenant_id', '=', tenantId)
    .where('expires_at', '>', now)
    .execute();
}
