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

/** Issues a code; the tenant's former one dies, and the tickets it bought with it. */
export async function replaceLetterCode(
  tx: Tx,
  code: { tenantId: string; codeHash: string; now: Date; expiresAt: Date },
): Promise<LetterCode> {
  // Two clerks issuing at once would both find no former code: the tenant's row puts them in line, and leaves
  // those alone who only refer to it.
  await tx
    .selectFrom('tenants')
    .select('id')
    .where('id', '=', code.tenantId)
    .forNoKeyUpdate()
    .executeTakeFirstOrThrow();
  await deleteLetterCodesOfTenant(tx, code.tenantId);
  return tx
    .insertInto('letter_codes')
    .values({
      tenant_id: code.tenantId,
      code_hash: code.codeHash,
      created_at: code.now,
      expires_at: code.expiresAt,
    })
    .returning(columns)
    .executeTakeFirstOrThrow();
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

export async function deleteLetterCodesOfTenant(tx: Tx, tenantId: string): Promise<void> {
  await tx.deleteFrom('letter_codes').where('tenant_id', '=', tenantId).execute();
}
