import { randomUUID } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { listLiveLetterCodes } from './letter-codes.ts';
import { readNow } from './read-now.ts';
import {
  aDigest,
  aLetterCode,
  anAccount,
  aPasswordHash,
  aRegistration,
  aTenant,
  openTestPostgres,
  testDatabases,
  useDatabase,
} from './testing/index.ts';
import { findTicket, findUsedTicket, insertTicket, takeTicket } from './tickets.ts';

const halfHour = 30 * 60 * 1000;
const byFacts = { via: 'facts' } as const;

function byLetter(letterCodeId: string, takesOver: string | null = null) {
  return { via: 'letter', letterCodeId, takesOver } as const;
}

function later(now: Date, ms: number): Date {
  return new Date(now.getTime() + ms);
}

describe.each(testDatabases)('tickets on $name', ({ open }) => {
  const test = useDatabase(open);

  async function aTicket() {
    const { tenantId } = await aTenant(test.db);
    const now = await readNow(test.db);
    const ticketHash = aDigest();
    const expiresAt = later(now, halfHour);
    await test.inTx((tx) =>
      insertTicket(tx, { ticketHash, tenantId, proof: byFacts, now, expiresAt }),
    );
    return { ticketHash, tenantId, now, expiresAt };
  }

  it('live until they expire', async () => {
    const { ticketHash, tenantId, now, expiresAt } = await aTicket();
    expect(await findTicket(test.db, ticketHash, now)).toEqual({
      tenantId,
      proof: byFacts,
      expiresAt,
    });
    expect(await findTicket(test.db, ticketHash, expiresAt)).toBeUndefined();
    expect(await findTicket(test.db, aDigest(), now)).toBeUndefined();
  });

  it('are taken once, and then say which registration they became', async () => {
    const { ticketHash, tenantId, now, expiresAt } = await aTicket();
    const registrationId = randomUUID();
    await test.inTx(async (tx) => {
      // The ticket first: it says whose registration it will be.
      const ticket = await takeTicket(tx, { ticketHash, registrationId, now });
      expect(ticket).toEqual({ tenantId, proof: byFacts, expiresAt });
      await tx
        .insertInto('registrations')
        .values({
          id: registrationId,
          tenant_id: tenantId,
          via: 'facts',
          letter_code_id: null,
          email: 'jean@example.org',
          password_hash: aPasswordHash,
          terms_version: '2026-01-01',
          terms_hash: 'f',
          terms_accepted_at: now,
          language: 'fr',
          generation: 0,
          created_at: now,
        })
        .execute();
    });
    const again = await test.inTx((tx) => takeTicket(tx, { ticketHash, registrationId, now }));
    expect(again).toBeUndefined();
    expect(await findUsedTicket(test.db, ticketHash, now)).toEqual({ registrationId, expiresAt });
    expect(await findUsedTicket(test.db, ticketHash, expiresAt)).toBeUndefined();
  });

  it('are not taken when the transaction is rolled back', async () => {
    const { ticketHash, now } = await aTicket();
    const { id } = await aRegistration(test.db);
    const failing = test.inTx(async (tx) => {
      await takeTicket(tx, { ticketHash, registrationId: id, now });
      throw new Error('power cut');
    });
    await expect(failing).rejects.toThrow('power cut');
    expect(await findTicket(test.db, ticketHash, now)).toBeDefined();
    expect(await findUsedTicket(test.db, ticketHash, now)).toBeUndefined();
  });

  it('are not taken for a registration that never comes', async () => {
    const { ticketHash, now } = await aTicket();
    const failing = test.inTx((tx) =>
      takeTicket(tx, { ticketHash, registrationId: randomUUID(), now }),
    );
    await expect(failing).rejects.toThrow(/foreign key/);
    expect(await findTicket(test.db, ticketHash, now)).toBeDefined();
  });

  it('are not taken late', async () => {
    const { ticketHash, expiresAt } = await aTicket();
    const { id } = await aRegistration(test.db);
    const taken = await test.inTx((tx) =>
      takeTicket(tx, { ticketHash, registrationId: id, now: expiresAt }),
    );
    expect(taken).toBeUndefined();
  });

  it('bought with a letter die when the letter is printed again', async () => {
    const { tenantId } = await aTenant(test.db);
    const now = await readNow(test.db);
    const expiresAt = later(now, halfHour);
    const ticketHash = aDigest();
    const code = await aLetterCode(test.db, { tenantId });
    await test.inTx((tx) =>
      insertTicket(tx, {
        ticketHash,
        tenantId,
        proof: byLetter(code.id),
        now,
        expiresAt,
      }),
    );
    expect(await findTicket(test.db, ticketHash, now)).toMatchObject({
      proof: byLetter(code.id),
    });
    await aLetterCode(test.db, { tenantId });
    expect(await findTicket(test.db, ticketHash, now)).toBeUndefined();
  });

  it('bought with one letter are spent together, and so is its code', async () => {
    const { id: registrationId, tenantId } = await aRegistration(test.db);
    const now = await readNow(test.db);
    const expiresAt = later(now, halfHour);
    const [first, second] = [aDigest(), aDigest()];
    const proof = byLetter((await aLetterCode(test.db, { tenantId })).id);
    await test.inTx(async (tx) => {
      for (const ticketHash of [first, second]) {
        await insertTicket(tx, { ticketHash, tenantId, proof, now, expiresAt });
      }
    });
    const take = (ticketHash: string) =>
      test.inTx((tx) => takeTicket(tx, { ticketHash, registrationId, now }));
    expect(await take(first)).toBeDefined();
    expect(await take(second)).toBeUndefined();
    expect(await listLiveLetterCodes(test.db, tenantId, now)).toEqual([]);
  });

  it('say which account a letter may take over; facts may not', async () => {
    const { id: takesOver, tenantId } = await anAccount(test.db);
    const now = await readNow(test.db);
    const expiresAt = later(now, halfHour);
    const ticketHash = aDigest();
    const proof = byLetter((await aLetterCode(test.db, { tenantId })).id, takesOver);
    await test.inTx((tx) => insertTicket(tx, { ticketHash, tenantId, proof, now, expiresAt }));
    expect(await findTicket(test.db, ticketHash, now)).toEqual({ tenantId, proof, expiresAt });
    const byFactsAfterAll = test.db
      .updateTable('tickets')
      .set({ via: 'facts', letter_code_id: null })
      .execute();
    await expect(byFactsAfterAll).rejects.toThrow(/check constraint/);
  });

  it('cannot be stored by letter without a code, or with what is no digest', async () => {
    const { tenantId } = await aTenant(test.db);
    const now = await readNow(test.db);
    const ticket = {
      ticket_hash: aDigest(),
      tenant_id: tenantId,
      via: 'letter' as const,
      letter_code_id: null,
      created_at: now,
      expires_at: later(now, halfHour),
    };
    for (const wrong of [ticket, { ...ticket, via: 'facts' as const, ticket_hash: 'secret' }]) {
      const insertion = test.db.insertInto('tickets').values(wrong).execute();
      await expect(insertion).rejects.toThrow(/check constraint/);
    }
  });
});

describe('twenty parallel submits of one ticket on PostgreSQL', () => {
  const test = useDatabase(openTestPostgres);

  it('take it once', async () => {
    const { id: registrationId, tenantId } = await aRegistration(test.db);
    const now = await readNow(test.db);
    const ticketHash = aDigest();
    await test.inTx((tx) =>
      insertTicket(tx, {
        ticketHash,
        tenantId,
        proof: byFacts,
        now,
        expiresAt: later(now, halfHour),
      }),
    );
    const results = await Promise.all(
      Array.from({ length: 20 }, () =>
        test.inTx((tx) => takeTicket(tx, { ticketHash, registrationId, now })),
      ),
    );
    expect(results.filter((ticket) => ticket !== undefined)).toHaveLength(1);
  });
});

// Each waited for what the other held: the ticket here, the code or the tenant there.
describe('submits racing with a clerk who prints the letters again, on PostgreSQL', () => {
  const test = useDatabase(openTestPostgres);

  it('never wait for each other for ever', async () => {
    const now = await readNow(test.db);
    const expiresAt = later(now, halfHour);
    const tenants = await Promise.all(Array.from({ length: 15 }, () => aRegistration(test.db)));
    await Promise.all(
      tenants.map(async ({ id: registrationId, tenantId }) => {
        const { id } = await aLetterCode(test.db, { tenantId });
        const hashes = [aDigest(), aDigest()];
        await test.inTx(async (tx) => {
          for (const ticketHash of hashes) {
            await insertTicket(tx, { ticketHash, tenantId, proof: byLetter(id), now, expiresAt });
          }
        });
        const [, ...taken] = await Promise.all([
          aLetterCode(test.db, { tenantId }),
          ...hashes.map((ticketHash) =>
            test.inTx((tx) => takeTicket(tx, { ticketHash, registrationId, now })),
          ),
        ]);
        expect(taken.filter((ticket) => ticket !== undefined).length).toBeLessThanOrEqual(1);
        expect(await listLiveLetterCodes(test.db, tenantId, now)).toHaveLength(1);
      }),
    );
  });
});
