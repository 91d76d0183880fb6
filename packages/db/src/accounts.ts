import type { Language } from '@monlogement27/domain';
import { findUndoOfAddress } from './account-tokens.ts';
import type { Db, Tx } from './db.ts';
import { AddressInUse, isUniqueViolation } from './errors.ts';

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
  /** Of any session, within the hour; never before the last sign-in. */
  lastUsedAt: Date | null;
};

export type NewAccount = Omit<Account, 'id' | 'createdAt' | 'lastSignInAt' | 'lastUsedAt'> & {
  now: Date;
};

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
  'accounts.last_used_at as lastUsedAt',
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
        last_used_at: null,
      })
      .onConflict((conflict) => conflict.doNothing())
      .returning(columns)
      .executeTakeFirst();
    if (inserted !== undefined) {
      const { id, email: address } = inserted;
      // Looked at after the constraint has let it through: whoever gave the address up before has committed.
      if (!(await findUndoOfAddress(tx, { address, now: account.now }))) {
        return { ok: true, value: inserted };
      }
      await deleteAccount(tx, id);
      return { ok: false, error: 'emailTaken' };
    }
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

/** Whose address it is, or was and may be again: it is given to nobody else. */
export async function findAccountHoldingAddress(
  db: Db,
  { address, now }: { address: string; now: Date },
): Promise<Account | undefined> {
  const account = await findAccountByEmail(db, address);
  if (account !== undefined) return account;
  const undo = await findUndoOfAddress(db, { address, now });
  return undo && findAccount(db, undo.accountId);
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

/** Throws `AddressInUse` where another account has the address or may have it back. */
export async function updateAccountEmail(
  tx: Tx,
  { id, email, now }: { id: string; email: string; now: Date },
): Promise<void> {
  try {
    await tx.updateTable('accounts').set({ email }).where('id', '=', id).execute();
  } catch (error) {
    throw isUniqueViolation(error) ? new AddressInUse() : error;
  }
  const undo = await findUndoOfAddress(tx, { address: email, now });
  if (undo !== undefined && undo.accountId !== id) throw new AddressInUse();
}

export async function updateAcceptedTerms(
  tx: Tx,
  { id, version, hash, now }: { id: string; version: string; hash: string; now: Date },
): Promise<void> {
  await tx
    .updateTable('accounts')
    .set({ terms_version: version, terms_hash: hash, terms_accepted_at: now })
    .where('id', '=', id)
    .execute();
}

/** The mails from now on are in it. */
export async function updateLanguage(
  tx: Tx,
  { id, language }: { id: string; language: Language },
): Promise<void> {
  await tx.updateTable('accounts').set({ language }).where('id', '=', id).execute();
}

/** To another tenant; false where that one has an account. */
export async function moveAccount(
  tx: Tx,
  { id, tenantId }: { id: string; tenantId: string },
): Promise<boolean> {
  // An activation of that tenant waits for this row, or has its account already.
  await tx
    .selectFrom('tenants')
    .select('id')
    .where('id', '=', tenantId)
    .forUpdate()
    .executeTakeFirstOrThrow();
  if (await findAccountByTenant(tx, tenantId)) return false;
  await tx.updateTable('accounts').set({ tenant_id: tenantId }).where('id', '=', id).execute();
  return true;
}

/** With all that hangs on it; what happened stays in the audit. */
export async function deleteAccount(tx: Tx, id: string): Promise<void> {
  await tx.deleteFrom('accounts').where('id', '=', id).execute();
}

export async function touchSignIn(tx: Tx, { id, now }: { id: string; now: Date }): Promise<void> {
  await tx
    .updateTable('accounts')
    .set({ last_sign_in_at: now, last_used_at: now })
    .where('id', '=', id)
    .execute();
}
