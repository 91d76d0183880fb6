import type { Language } from '@monlogement27/domain';
import type { Db, Tx } from './db.ts';

/** What a tenant signs in to. */
export type Account = {
  id: string;
  tenantId: string;
  email: string;
  passwordHash: string;
  termsVersion: string;
  termsHash: string;
  termsAcceptedAt: Date;
  /** Mails to its owner are in it. */
  language: Language;
  createdAt: Date;
  lastSignInAt: Date | null;
};

export type NewAccount = Omit<Account, 'id' | 'createdAt' | 'lastSignInAt'> & { now: Date };

export type InsertAccountResult =
  | { ok: true; value: Account }
  | { ok: false; error: 'emailTaken' | 'tenantHasAccount' };

const columns = [
  'accounts.id',
  'accounts.tenant_id as tenantId',
  'accounts.email',
  'accounts.password_hash as passwordHash',
  'accounts.terms_version as termsVersion',
  'accounts.terms_hash as termsHash',
  'accounts.terms_accepted_at as termsAcceptedAt',
  'accounts.language',
  'accounts.created_at as createdAt',
  'accounts.last_sign_in_at as lastSignInAt',
] as const;

/**
 * The unique constraints decide, never a look beforehand: of any number at once, one wins. A
 * refusal leaves the transaction usable, because it is no error to the database.
 */
export async function insertAccount(tx: Tx, account: NewAccount): Promise<InsertAccountResult> {
  for (;;) {
    const inserted = await tx
      .insertInto('accounts')
      .values({
        tenant_id: account.tenantId,
        email: account.email,
        password_hash: account.passwordHash,
        terms_version: account.termsVersion,
        terms_hash: account.termsHash,
        terms_accepted_at: account.termsAcceptedAt,
        language: account.language,
        created_at: account.now,
        last_sign_in_at: null,
      })
      .onConflict((conflict) => conflict.doNothing())
      .returning(columns)
      .executeTakeFirst();
    if (inserted !== undefined) return { ok: true, value: inserted };
    if (await findAccountByTenant(tx, account.tenantId)) {
      return { ok: false, error: 'tenantHasAccount' };
    }
    if (await findAccountByEmail(tx, account.email)) return { ok: false, error: 'emailTaken' };
    // What stood in the way was closed between the two looks: there is room now.
  }
}

export function findAccount(db: Db, id: string): Promise<Account | undefined> {
  return db.selectFrom('accounts').select(columns).where('id', '=', id).executeTakeFirst();
}

/** Held until the transaction ends. */
export function lockAccount(tx: Tx, id: string): Promise<Account | undefined> {
  return tx
    .selectFrom('accounts')
    .select(columns)
    .where('id', '=', id)
    .forUpdate()
    .executeTakeFirst();
}

export function findAccountByEmail(db: Db, email: string): Promise<Account | undefined> {
  return db.selectFrom('accounts').select(columns).where('email', '=', email).executeTakeFirst();
}

export function findAccountByTenant(db: Db, tenantId: string): Promise<Account | undefined> {
  return db
    .selectFrom('accounts')
    .select(columns)
    .where('tenant_id', '=', tenantId)
    .executeTakeFirst();
}

/** One for each co-tenant who has one. */
export function findAccountsByClientNumber(db: Db, clientNumber: string): Promise<Account[]> {
  return db
    .selectFrom('accounts')
    .innerJoin('tenants', 'tenants.id', 'accounts.tenant_id')
    .select(columns)
    .where('tenants.client_number', '=', clientNumber)
    .orderBy('accounts.created_at')
    .orderBy('accounts.id')
    .execute();
}

/** False where the account is gone or its hash is no longer `was`: a rehash must not undo a new password. */
export async function updatePasswordHash(
  tx: Tx,
  { id, was, passwordHash }: { id: string; was?: string; passwordHash: string },
): Promise<boolean> {
  const row = await tx
    .updateTable('accounts')
    .set({ password_hash: passwordHash })
    .where('id', '=', id)
    .$if(was !== undefined, (query) => query.where('password_hash', '=', was ?? ''))
    .returning('id')
    .executeTakeFirst();
  return row !== undefined;
}

/** With all that hangs on it; what happened stays in the audit. */
export async function deleteAccount(tx: Tx, id: string): Promise<void> {
  await tx.deleteFrom('accounts').where('id', '=', id).execute();
}

export async function touchSignIn(tx: Tx, { id, now }: { id: string; now: Date }): Promise<void> {
  await tx.updateTable('accounts').set({ last_sign_in_at: now }).where('id', '=', id).execute();
}
