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

/** The living ones, oldest first. */
export function listAccountTokens(db: Db, accountId: string, now: Date): Promise<AccountToken[]> {
  return db
    .selectFrom('account_tokens')
    .select(columns)
    .where('account_id', '=', accountId)
    .where('expires_at', '>', now)
    .orderBy('created_at')
    .orderBy('id')
    .execute();
}

/** `keepUndo`: but those with which a former address may still have the account back. */
export async function deleteTokensOfAccount(
  tx: Tx,
  accountId: string,
  { keepUndo }: { keepUndo: boolean } = { keepUndo: false },
): Promise<void> {
  await tx
    .deleteFrom('account_tokens')
    .where('account_id', '=', accountId)
    .$if(keepUndo, (query) => query.where('purpose', '<>', 'emailUndo'))
    .execute();
}

export async function deleteTokensForPurpose(
  tx: Tx,
  { accountId, purpose }: { accountId: string; purpose: AccountTokenPurpose },
): Promise<void> {
  await tx
    .deleteFrom('account_tokens')
    .where('account_id', '=', accountId)
    .where('purpose', '=', purpose)
    .execute();
}

/** Those of addresses that the account had from then on. */
export async function deleteUndoTokensSince(
  tx: Tx,
  { accountId, since }: { accountId: string; since: Date },
): Promise<void> {
  await tx
    .deleteFrom('account_tokens')
    .where('account_id', '=', accountId)
    .where('purpose', '=', 'emailUndo')
    .where('created_at', '>=', since)
    .execute();
}

/** The account that may have this address back, oldest claim first. */
export function findUndoOfAddress(
  db: Db,
  { address, now }: { address: string; now: Date },
): Promise<AccountToken | undefined> {
  return db
    .selectFrom('account_tokens')
    .select(columns)
    .where('purpose', '=', 'emailUndo')
    .where('address', '=', address)
    .where('expires_at', '>', now)
    .orderBy('created_at')
    .limit(1)
    .executeTakeFirst();
}
