import { randomUUID } from 'node:crypto';
import { sql } from 'kysely';
import { describe, expect, it } from 'vitest';
import {
  correctRegistrationEmail,
  deleteRegistrationsOfTenant,
  findPendingByClientNumber,
  findPendingByEmail,
  findRegistration,
  lockRegistration,
} from './registrations.ts';
import {
  aRegistration,
  aTenant,
  openTestPostgres,
  testDatabases,
  useDatabase,
} from './testing/index.ts';

describe.each(testDatabases)('registrations on $name', ({ open }) => {
  const test = useDatabase(open);

  it('come back as they were stored', async () => {
    const facts = await aRegistration(test.db);
    const letter = await aRegistration(test.db, {
      proof: { via: 'letter', letterCodeId: randomUUID(), takesOver: randomUUID() },
    });
    for (const registration of [facts, letter]) {
      expect(registration.generation).toBe(0);
      expect(await findRegistration(test.db, registration.id)).toEqual(registration);
      expect(await test.inTx((tx) => lockRegistration(tx, registration.id))).toEqual(registration);
    }
    expect(await findRegistration(test.db, randomUUID())).toBeUndefined();
  });

  it('may be many for one tenant and one address, and are found newest first', async () => {
    const { tenantId, clientNumber } = await aTenant(test.db);
    const email = 'jean@example.org';
    const [old, middle, young] = await Promise.all(
      [3, 2, 1].map((minutes) =>
        aRegistration(test.db, {
          tenantId,
          email,
          createdAt: new Date(Date.now() - minutes * 60_000),
        }),
      ),
    );
    await aRegistration(test.db);
    // Whoever came first is not pushed out by who comes later.
    expect(await findPendingByEmail(test.db, email, 2)).toEqual([young, old]);
    expect(await findPendingByEmail(test.db, email, 3)).toEqual([young, middle, old]);
    expect(await findPendingByClientNumber(test.db, clientNumber, 2)).toEqual([young, old]);
    expect(await findPendingByClientNumber(test.db, clientNumber, 3)).toEqual([young, middle, old]);
  });

  it('rise by one generation each time the address is corrected', async () => {
    const { id } = await aRegistration(test.db);
    const correct = (email: string) =>
      test.inTx((tx) => correctRegistrationEmail(tx, { id, email }));
    expect(await correct('first@example.org')).toBe(1);
    expect(await correct('second@example.org')).toBe(2);
    expect(await findRegistration(test.db, id)).toMatchObject({
      email: 'second@example.org',
      generation: 2,
    });
  });

  it('that are gone have no address to correct', async () => {
    const corrected = await test.inTx((tx) =>
      correctRegistrationEmail(tx, { id: randomUUID(), email: 'jean@example.org' }),
    );
    expect(corrected).toBeUndefined();
  });

  it('of a tenant end together, the others’ stay', async () => {
    const first = await aRegistration(test.db);
    const second = await aRegistration(test.db, { tenantId: first.tenantId });
    const other = await aRegistration(test.db);
    await test.inTx((tx) => deleteRegistrationsOfTenant(tx, first.tenantId));
    expect(await findRegistration(test.db, first.id)).toBeUndefined();
    expect(await findRegistration(test.db, second.id)).toBeUndefined();
    expect(await findRegistration(test.db, other.id)).toEqual(other);
  });

  it('that fit no state throw instead of being guessed', async () => {
    const { id } = await aRegistration(test.db);
    // What only a hand at the database could do.
    await test.db.transaction().execute(async (tx) => {
      const { rows } = await sql<{ name: string }>`
        select conname as name from pg_constraint
        where conrelid = 'registrations'::regclass and pg_get_constraintdef(oid) like '%letter_code_id%'`.execute(
        tx,
      );
      for (const { name } of rows) {
        await sql`alter table registrations drop constraint ${sql.ref(name)}`.execute(tx);
      }
      await sql`update registrations set via = 'letter'`.execute(tx);
      await expect(findRegistration(tx, id)).rejects.toThrow(/no letter code/);
      await sql`update registrations set via = 'facts'`.execute(tx);
      for (const { name } of rows) {
        await sql`alter table registrations add constraint ${sql.ref(name)}
          check ((via = 'letter') = (letter_code_id is not null))`.execute(tx);
      }
    });
  });
});

describe('two activations of one registration on PostgreSQL', () => {
  const test = useDatabase(openTestPostgres);

  it('pass one by one', async () => {
    const { id } = await aRegistration(test.db);
    const order: string[] = [];
    let locked = () => {};
    const firstHolds = new Promise<void>((resolve) => {
      locked = resolve;
    });
    const first = test.inTx(async (tx) => {
      await lockRegistration(tx, id);
      locked();
      await sql`select pg_sleep(0.1)`.execute(tx);
      order.push('first');
    });
    await firstHolds;
    const second = test.inTx(async (tx) => {
      await lockRegistration(tx, id);
      order.push('second');
    });
    await Promise.all([first, second]);
    expect(order).toEqual(['first', 'second']);
  });
});
