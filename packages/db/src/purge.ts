import type { Tx } from './db.ts';

const day = 24 * 60 * 60 * 1000;
const keptDays = 30;

/** Removes what has had its time. */
export async function purge(tx: Tx, now: Date): Promise<Record<string, number>> {
  const old = new Date(now.getTime() - keptDays * day);
  const deleted = {
    registrations: tx.deleteFrom('registrations').where('created_at', '<', old),
    activations: tx.deleteFrom('activations').where('activated_at', '<', old),
    // The audit's year; the database itself keeps the first six months from everybody.
    events: tx.deleteFrom('events').where('at', '<', new Date(now.getTime() - 365 * day)),
    cases: tx.deleteFrom('cases').where('created_at', '<', old),
    throttlePlaces: tx.deleteFrom('throttle_places').where('taken_at', '<', old),
    tickets: tx.deleteFrom('tickets').where('expires_at', '<=', now),
    usedTickets: tx.deleteFrom('used_tickets').where('expires_at', '<=', now),
    registrationCookies: tx.deleteFrom('registration_cookies').where('expires_at', '<=', now),
    usedChallenges: tx.deleteFrom('used_challenges').where('expires_at', '<=', now),
    accountTokens: tx.deleteFrom('account_tokens').where('expires_at', '<=', now),
    sessions: tx.deleteFrom('sessions').where('expires_at', '<=', now),
    devices: tx.deleteFrom('devices').where('expires_at', '<=', now),
  };
  const counts: Record<string, number> = {};
  for (const [table, query] of Object.entries(deleted)) {
    counts[table] = Number((await query.executeTakeFirst()).numDeletedRows);
  }
  return counts;
}
