import type { Db, Tx } from './db.ts';

export type AccountTokenPurpose = 'passwordReset' | 'emailChange' | 'emailUndo';

/** What a link mailed to an account's owner stands for; gone once it is used. */
export type AccountToken = {
  id: string;
  accountId: string;
  purpose: AccountTokenPurpose;
  /** Where it was mailed. */
  address: string;
  createdAt: Date;
  expiresAt: Date;
};

const columns = [
  'id',
  'account_id as accountId',
  'purpose',
  'address',
  'created_at as createdAt',
  'expires_at as expiresAt',
] as const;

export async function insertAccountToken(
  tx: Tx,
  token: Omit<AccountToken, 'createdAt'> & { now: Date },
): Promise<void> {
  await tx
    .insertInto('account_tokens')
    .values({
      id: token.id,
      account_id: token.accountId,
      purpose: token.purpose,
      address: token.address,
      created_at: token.now,
      expires_at: token.expiresAt,
    })
    .execute();
}

/** Only while it lives. */
export function findAccountToken(
  db: Db,
  { id, purpose, now }: { id: string; purpose: AccountTokenPurpose; now: Date },
): Promise<AccountToken | undefined> {
  return db
    .selectFrom('account_tokens')
    .select(columns)
    .where('id', '=', id)
    .where('purpose', '=', purpose)
    .where('expires_at', '>', now)
    .executeTakeFirst();
}

/** One statement: of any number at once, one has it. */
export function takeAccountToken(
  tx: Tx,
  { id, now }: { id: string; now: Date },
): Promise<AccountToken | undefined> {
  return tx
    .deleteFrom('account_tokens')
    .where('id', '=', id)
    .where('expires_at', '>', now)
    .returning(columns)
    .executeTakeFirst();
}

/** How many are alive. */
export async function countAccountTokens(
  tx: Tx,
  { accountId, purpose, now }: { accountId: string; purpose: AccountTokenPurpose; now: Date },
): Promise<number> {
  const row = await tx
    .selectFrom('account_tokens')
    .select((select) => select.fn.countAll<number>().as('tokens'))
    .where('account_id', '=', accountId)
    .where('purpose', '=', purpose)
    .where('expires_at', '>', now)
    .executeTakeFirstOrThrow();
  return row.tokens;
}

export async function deleteTokensOfAccount(tx: Tx, accountId: string): Promise<void> {
  await tx.deleteFrom('account_tokens').where('account_id', '=', accountId).execute();
}
