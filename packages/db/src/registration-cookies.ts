import { sql } from 'kysely';
import type { Db, Tx } from './db.ts';

/** The same cookie again (a repeated submit) lives on, never shorter, and never names another registration. */
export async function insertRegistrationCookie(
  tx: Tx,
  cookie: { cookieHash: string; registrationId: string; expiresAt: Date },
): Promise<void> {
  await tx
    .insertInto('registration_cookies')
    .values({
      cookie_hash: cookie.cookieHash,
      registration_id: cookie.registrationId,
      expires_at: cookie.expiresAt,
    })
    .onConflict((conflict) =>
      conflict
        .column('cookie_hash')
        .doUpdateSet({
          expires_at: sql`greatest(registration_cookies.expires_at, excluded.expires_at)`,
        })
        .whereRef('registration_cookies.registration_id', '=', 'excluded.registration_id'),
    )
    .execute();
}

export async function findRegistrationIdByCookie(
  db: Db,
  cookieHash: string,
  now: Date,
): Promise<string | undefined> {
  const row = await db
    .selectFrom('registration_cookies')
    .select('registration_id')
    .where('cookie_hash', '=', cookieHash)
    .where('expires_at', '>', now)
    .executeTakeFirst();
  return row?.registration_id;
}

export async function endRegistrationCookie(tx: Tx, cookieHash: string): Promise<void> {
  await tx.deleteFrom('registration_cookies').where('cookie_hash', '=', cookieHash).execute();
}

/** Of the registration that became this account: with its link such a cookie would open it without a password. */
export async function endRegistrationCookiesOfAccount(tx: Tx, accountId: string): Promise<void> {
  await tx
    .deleteFrom('registration_cookies')
    .where('registration_id', 'in', (query) =>
      query.selectFrom('activations').select('registration_id').where('account_id', '=', accountId),
    )
    .execute();
}
