import type { Db } from './db.ts';

/** True the first time: of any number of answers at once, one counts. */
export async function useChallenge(
  db: Db,
  { nonce, expiresAt }: { nonce: string; expiresAt: Date },
): Promise<boolean> {
  const row = await db
    .insertInto('used_challenges')
    .values({ nonce, expires_at: expiresAt })
    .onConflict((conflict) => conflict.doNothing())
    .returning('nonce')
    .executeTakeFirst();
  return row !== undefined;
}

export async function isChallengeUsed(db: Db, nonce: string): Promise<boolean> {
  const row = await db
    .selectFrom('used_challenges')
    .select('nonce')
    .where('nonce', '=', nonce)
    .executeTakeFirst();
  return row !== undefined;
}
