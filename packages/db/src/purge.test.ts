import { randomUUID } from 'node:crypto';
import { beforeEach, describe, expect, it } from 'vitest';
import { type AccountTokenPurpose, insertAccountToken } from './account-tokens.ts';
import { insertActivation } from './activations.ts';
import { insertCase } from './cases.ts';
import { insertDevice } from './devices.ts';
import { replaceLetterCodes } from './letter-codes.ts';
import { purge, purgedTables } from './purge.ts';
import { readNow } from './read-now.ts';
import { insertRegistrationCookie } from './registration-cookies.ts';
import { findRegistration } from './registrations.ts';
import {
  aDigest,
  anAccount,
  aPasswordHash,
  aRegistration,
  aTenant,
  testDatabases,
  useDatabase,
} from './testing/index.ts';
import { insertTicket } from './tickets.ts';
import { useChallenge } from './used-challenges.ts';

const day = 24 * 60 * 60 * 1000;

describe.each(testDatabases)('the purge on $name', ({ open }) => {
  const test = useDatabase(open);
  let now = new Date();
  const ago = (days: number) => new Date(now.getTime() - days * day);
  const purgeAll = async (limit = 1000) => {
    const counts: Record<string, number> = {};
    for (const table of purgedTables) {
      counts[table] = await test.inTx((tx) => purge(tx, { table, now, limit }));
    }
    return counts;
  };
  const place = (key: string, at: Date) =>
    test.db.insertInto('throttle_places').values({ key, taken_at: at }).execute();
  const event = (kind: string, at: Date) =>
    test.db.insertInto('events').values({ kind, detail: '{}', at }).execute();
  beforeEach(async () => {
    now = await readNow(test.db);
  });

  /** One row of every purged table, which begins and ends at these moments. */
  async function fill(begun: Date, ended: Date, year: Date) {
    const stale = await aRegistration(test.db, { createdAt: begun });
    const account = await anAccount(test.db, { createdAt: begun });
    const { id: accountId, tenantId, email } = account;
    const session = await test.db
      .insertInto('sessions')
      .values({
        ...{ session_hash: aDigest(), account_id: accountId, device: '' },
        ...{ created_at: begun, last_seen_at: begun, expires_at: ended },
      })
      .returning('id')
      .executeTakeFirstOrThrow();
    await test.inTx(async (tx) => {
      const lifetime = { now: begun, expiresAt: ended };
      await insertActivation(tx, {
        ...{ registrationId: randomUUID(), accountId, email, generation: 0, now: begun },
      });
      await insertCase(tx, {
        number: aDigest().slice(0, 7),
        clientNumber: null,
        reasons: [],
        now: begun,
      });
      await insertTicket(tx, {
        ticketHash: aDigest(),
        tenantId,
        proof: { via: 'facts' },
        ...lifetime,
      });
      await tx
        .insertInto('used_tickets')
        .values({ ticket_hash: aDigest(), registration_id: stale.id, expires_at: ended })
        .execute();
      await insertRegistrationCookie(tx, {
        ...{ cookieHash: aDigest(), registrationId: randomUUID(), expiresAt: ended },
      });
      await insertDevice(tx, { deviceHash: aDigest(), accountId, ...lifetime });
      const addressee = await aTenant(tx);
      const codes = [{ tenantId: addressee.tenantId, codeHash: aPasswordHash }];
      await replaceLetterCodes(tx, { codes, ...lifetime });
      const purpose: AccountTokenPurpose = 'emailUndo';
      await insertAccountToken(tx, {
        ...{ id: randomUUID(), accountId, purpose, address: email, ...lifetime },
      });
    });
    await useChallenge(test.db, { nonce: aDigest(), expiresAt: ended });
    await place('some:key', begun);
    await event('session.signedIn', year);
    return { stale, session };
  }

  it('removes what has had its time, of every table, once', async () => {
    await fill(ago(31), ago(1), ago(366));
    const one = Object.fromEntries(purgedTables.map((table) => [table, 1]));
    // The spent ticket goes with its registration.
    expect(await purgeAll()).toEqual({ ...one, used_tickets: 0 });
    const none = Object.fromEntries(purgedTables.map((table) => [table, 0]));
    expect(await purgeAll()).toEqual(none);
  });

  it('leaves what has not', async () => {
    const { stale } = await fill(ago(29), new Date(now.getTime() + day), ago(364));
    const none = Object.fromEntries(purgedTables.map((table) => [table, 0]));
    expect(await purgeAll()).toEqual(none);
    expect(await findRegistration(test.db, stale.id)).toEqual(stale);
  });

  it('takes no more than it is told at once', async () => {
    for (let made = 0; made < 5; made += 1) await place('some:key', ago(40));
    expect((await purgeAll(2)).throttle_places).toBe(2);
    expect((await purgeAll(2)).throttle_places).toBe(2);
    expect((await purgeAll(2)).throttle_places).toBe(1);
  });
});
