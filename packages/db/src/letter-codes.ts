import type { Db, Tx } from './db.ts';

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
  // Two clerks issuing at once would both find no former code: the tenant's row puts them in line.
  await tx
    .selectFrom('tenants')
    .select('id')
    .where('id', '=', code.tenantId)
    .forUpdate()
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
