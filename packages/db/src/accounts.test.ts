import { randomUUID } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { insertAccountToken } from './account-tokens.ts';
import {
  deleteAccount,
  findAccount,
  findAccountByEmail,
  findAccountByTenant,
  findAccountHoldingAddress,
  findAccountsByClientNumber,
  insertAccount,
  moveAccount,
  type NewAccount,
  touchSignIn,
  updateAcceptedTerms,
  updateAccountEmail,
  updatePasswordHash,
} from './accounts.ts';
import { AddressInUse } from './errors.ts';
import { takeNotice } from './notices.ts';
import { openDatabase } from './open-database.ts';
import { readNow } from './read-now.ts';
import { insertSession, listSessions } from './sessions.ts';
import {
  aDigest,
  anAccount,
  aPasswordHash,
  aTenant,
  openTestPostgres,
  testDatabases,
  useDatabase,
} from './testing/index.ts';

function newAccount(tenantId: string, email: string, now: Date): NewAccount {
  return {
    tenantId,
    email,
    passwordHash: aPasswordHash,
    termsVersion: '2026-01-01',
    termsHash: 'f'.repeat(64),
    termsAcceptedAt: now,
    language: 'fr',
    now,
  };
}

describe.each(testDatabases)('accounts on $name', ({ open }) => {
  const test = useDatabase(open);

  it('come back as they were stored', async () => {
    const { tenantId, clientNumber } = await aTenant(test.db);
    const now = await readNow(test.db);
    const inserted = await test.inTx((tx) =>
      insertAccount(tx, newAccount(tenantId, 'jean@example.org', now)),
    );
    if (!inserted.ok) throw new Error(inserted.error);
    expect(inserted.value).toMatchObject({ tenantId, createdAt: now, lastSignInAt: null });
    expect(await findAccount(test.db, inserted.value.id)).toEqual(inserted.value);
    expect(await findAccountByEmail(test.db, 'jean@example.org')).toEqual(inserted.value);
    expect(await findAccountByTenant(test.db, tenantId)).toEqual(inserted.value);
    expect(await findAccountsByClientNumber(test.db, clientNumber)).toEqual([inserted.value]);
  });

  it('are one per tenant and one per address, and a refusal leaves the transaction usable', async () => {
    const first = await anAccount(test.db, { email: 'jean@example.org' });
    const other = await aTenant(test.db);
    const now = await readNow(test.db);
    await test.inTx(async (tx) => {
      expect(await insertAccount(tx, newAccount(first.tenantId, 'new@example.org', now))).toEqual({
        ok: false,
        error: 'tenantHasAccount',
      });
      expect(await insertAccount(tx, newAccount(other.tenantId, first.email, now))).toEqual({
        ok: false,
        error: 'emailTaken',
      });
      const third = await insertAccount(tx, newAccount(other.tenantId, 'third@example.org', now));
      expect(third.ok).toBe(true);
    });
    expect(await findAccountByEmail(test.db, 'third@example.org')).toBeDefined();
  });

  it('cannot be stored under an address that is not in its canonical form', async () => {
    for (const email of ['Jean@example.org', 'jean', 'jean@localhost', 'a b@example.org', '']) {
      await expect(anAccount(test.db, { email })).rejects.toThrow(/check constraint/);
    }
  });

  it('cannot be stored with anything but an Argon2id hash for a password', async () => {
    await expect(anAccount(test.db, { passwordHash: 'Azerty123!' })).rejects.toThrow(
      /check constraint/,
    );
  });

  it('keep their tenant on the roll', async () => {
    const { tenantId } = await anAccount(test.db);
    const deletion = test.db.deleteFrom('tenants').where('id', '=', tenantId).execute();
    await expect(deletion).rejects.toThrow(/foreign key|violates/);
  });

  it('of co-tenants are found together by their number', async () => {
    const one = await aTenant(test.db, { clientNumber: '123456' });
    const two = await aTenant(test.db, { clientNumber: '123456', firstNames: 'Marie' });
    await aTenant(test.db, { clientNumber: '123456', firstNames: 'Luc' });
    const accounts = [
      await anAccount(test.db, { tenantId: one.tenantId }),
      await anAccount(test.db, { tenantId: two.tenantId }),
    ];
    await anAccount(test.db);
    expect(await findAccountsByClientNumber(test.db, '123456')).toEqual(accounts);
  });

  it('are rehashed only while the password is the one that was verified', async () => {
    const { id } = await anAccount(test.db);
    const chosen = `${aPasswordHash}1`;
    const rehash = `${aPasswordHash}2`;
    await test.inTx((tx) => updatePasswordHash(tx, { id, passwordHash: chosen }));
    const done = await test.inTx((tx) =>
      updatePasswordHash(tx, { id, was: aPasswordHash, passwordHash: rehash }),
    );
    expect(done).toBe(false);
    expect((await findAccount(test.db, id))?.passwordHash).toBe(chosen);
  });

  it('have one address each, which is nobody else’s while its former holder may have it back', async () => {
    const moved = await anAccount(test.db, { email: 'before@example.org' });
    const other = await anAccount(test.db, { email: 'other@example.org' });
    const now = await readNow(test.db);
    const change = (id: string, email: string, at = now) =>
      test.inTx((tx) => updateAccountEmail(tx, { id, email, now: at }));
    await expect(change(moved.id, 'other@example.org')).rejects.toBeInstanceOf(AddressInUse);
    await change(moved.id, 'after@example.org');
    const [address, expiresAt] = ['before@example.org', new Date(now.getTime() + 60_000)];
    await test.inTx((tx) =>
      insertAccountToken(tx, {
        ...{ id: randomUUID(), accountId: moved.id, purpose: 'emailUndo', address },
        ...{ now, expiresAt },
      }),
    );
    const holder = (at: Date) => findAccountHoldingAddress(test.db, { address, now: at });
    expect(await holder(now)).toMatchObject({ id: moved.id, email: 'after@example.org' });
    expect(await holder(expiresAt)).toBeUndefined();
    await expect(change(other.id, address)).rejects.toBeInstanceOf(AddressInUse);
    expect((await findAccount(test.db, other.id))?.email).toBe('other@example.org');
    const { tenantId } = await aTenant(test.db);
    expect(await test.inTx((tx) => insertAccount(tx, newAccount(tenantId, address, now)))).toEqual({
      ok: false,
      error: 'emailTaken',
    });
    expect(await findAccountByTenant(test.db, tenantId)).toBeUndefined();
    await change(moved.id, address);
    await change(moved.id, 'after@example.org');
    await change(other.id, address, expiresAt);
  });

  it('move to a tenant who has none', async () => {
    const { id } = await anAccount(test.db);
    const { tenantId: taken } = await anAccount(test.db);
    const { tenantId: free } = await aTenant(test.db);
    const move = (tenantId: string) => test.inTx((tx) => moveAccount(tx, { id, tenantId }));
    expect(await move(taken)).toBe(false);
    expect(await move(free)).toBe(true);
    expect((await findAccountByTenant(test.db, free))?.id).toBe(id);
  });

  it('remember which terms were accepted, and when', async () => {
    const { id } = await anAccount(test.db);
    const now = await readNow(test.db);
    const accepted = { version: '2027-01-01', hash: 'a'.repeat(43) };
    await test.inTx((tx) => updateAcceptedTerms(tx, { id, ...accepted, now }));
    expect(await findAccount(test.db, id)).toMatchObject({
      termsVersion: accepted.version,
      termsHash: accepted.hash,
      termsAcceptedAt: now,
    });
  });

  it('end with all that hangs on them', async () => {
    const { id, tenantId } = await anAccount(test.db);
    const now = await readNow(test.db);
    await test.inTx(async (tx) => {
      await insertSession(tx, { sessionHash: aDigest(), accountId: id, device: '' });
      await takeNotice(tx, { accountId: id, kind: 'newDevice', now });
      await deleteAccount(tx, id);
    });
    expect(await findAccountByTenant(test.db, tenantId)).toBeUndefined();
    expect(await listSessions(test.db, id)).toEqual([]);
  });

  it('remember the last sign-in', async () => {
    const { id } = await anAccount(test.db);
    const now = await readNow(test.db);
    await test.inTx((tx) => touchSignIn(tx, { id, now }));
    expect(await findAccount(test.db, id)).toMatchObject({ lastSignInAt: now, lastUsedAt: now });
  });
});

describe('fifty parallel activations on PostgreSQL', () => {
  const test = useDatabase(openTestPostgres);

  async function race(accounts: { tenantId: string; email: string }[]) {
    const { databaseUrl } = test.database;
    const now = await readNow(test.db);
    // Two servers, each with a pool of its own.
    const servers = await Promise.all(
      [1, 2].map(() => openDatabase({ databaseUrl, dataDir: '' }, { role: 'server' })),
    );
    const results = await Promise.all(
      accounts.map(({ tenantId, email }, index) =>
        (index % 2 === 0 ? servers[0] : servers[1])?.db
          .transaction()
          .execute((tx) => insertAccount(tx, newAccount(tenantId, email, now))),
      ),
    );
    await Promise.all(servers.map((server) => server.close()));
    return results.map((result) => (result?.ok ? 'won' : result?.error));
  }

  it('of one tenant make one account and forty-nine clean refusals', async () => {
    const { tenantId } = await aTenant(test.db);
    const results = await race(
      Array.from({ length: 50 }, (_, i) => ({ tenantId, email: `jean${i}@example.org` })),
    );
    expect(results.filter((result) => result === 'won')).toHaveLength(1);
    expect(results.filter((result) => result === 'tenantHasAccount')).toHaveLength(49);
  });

  it('of one address make one account and forty-nine clean refusals', async () => {
    const accounts = [];
    for (let i = 0; i < 50; i += 1) {
      accounts.push({ tenantId: (await aTenant(test.db)).tenantId, email: 'jean@example.org' });
    }
    const results = await race(accounts);
    expect(results.filter((result) => result === 'won')).toHaveLength(1);
    expect(results.filter((result) => result === 'emailTaken')).toHaveLength(49);
  });
});
