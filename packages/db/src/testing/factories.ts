import { createHash, randomBytes, randomUUID } from 'node:crypto';
import { type Account, insertAccount } from '../accounts.ts';
import type { Db } from '../db.ts';
import { type LetterCode, listLiveLetterCodes, replaceLetterCodes } from '../letter-codes.ts';
import { readNow } from '../read-now.ts';
import { insertRegistration, type PendingRegistration } from '../registrations.ts';
import { getTenant, type RollTenant } from '../tenants.ts';

let made = 0;

/** Of the right shape; no password verifies against it. */
export const aPasswordHash = `$argon2id$v=19$m=19456,t=2,p=1$${'A'.repeat(22)}$${'A'.repeat(43)}`;

/** What a cookie, ticket or session leaves in the database. */
export function aDigest(text: string = randomBytes(32).toString('hex')): string {
  return createHash('sha256').update(text).digest('hex');
}

/** A current tenant, Jean DUPOND, alone under a number of their own. */
export async function aTenant(
  db: Db,
  overrides: Partial<Omit<RollTenant, 'tenantId'>> = {},
): Promise<RollTenant> {
  made += 1;
  const tenant = {
    clientNumber: String(1_000_000 + made),
    lastNames: ['DUPOND'],
    firstNames: 'Jean',
    civility: null,
    birthDate: '1975-09-10',
    letterOnly: false,
    entryDate: null,
    exitDate: null,
    goneAt: null,
    demo: false,
    ...overrides,
  };
  const { id } = await db
    .insertInto('tenants')
    .values({
      client_number: tenant.clientNumber,
      last_names: tenant.lastNames,
      first_names: tenant.firstNames,
      folded_last_names: tenant.lastNames.join(' ').toLowerCase(),
      folded_first_names: tenant.firstNames.toLowerCase(),
      civility: tenant.civility,
      birth_date: tenant.birthDate,
      letter_only: tenant.letterOnly,
      postal_address: [],
      entry_date: tenant.entryDate,
      exit_date: tenant.exitDate,
      gone_at: tenant.goneAt,
      demo: tenant.demo,
    })
    .returning('id')
    .executeTakeFirstOrThrow();
  return getTenant(db, id);
}

/** On its way to this tenant; the former one is dead. */
export async function aLetterCode(
  db: Db,
  { tenantId, codeHash = aPasswordHash }: { tenantId: string; codeHash?: string },
): Promise<LetterCode> {
  const now = await readNow(db);
  const expiresAt = new Date(now.getTime() + 30 * 24 * 60 * 60 * 1000);
  await db
    .transaction()
    .execute((tx) => replaceLetterCodes(tx, { codes: [{ tenantId, codeHash }], now, expiresAt }));
  const [code] = await listLiveLetterCodes(db, tenantId, now);
  if (code === undefined) throw new Error('No letter code was stored');
  return code;
}

/** Pending, of a tenant made for it unless one is given. */
export async function aRegistration(
  db: Db,
  overrides: Partial<Omit<PendingRegistration, 'generation'>> = {},
): Promise<PendingRegistration> {
  const tenantId = overrides.tenantId ?? (await aTenant(db)).tenantId;
  const now = overrides.createdAt ?? (await readNow(db));
  return db.transaction().execute((tx) =>
    insertRegistration(tx, {
      ...credentials(overrides, now),
      id: overrides.id ?? randomUUID(),
      proof: overrides.proof ?? { via: 'facts' },
      tenantId,
      now,
    }),
  );
}

/** Active, of a tenant made for it unless one is given. */
export async function anAccount(
  db: Db,
  overrides: Partial<Omit<Account, 'id' | 'lastSignInAt' | 'lastUsedAt'>> = {},
): Promise<Account> {
  const tenantId = overrides.tenantId ?? (await aTenant(db)).tenantId;
  const now = overrides.createdAt ?? (await readNow(db));
  const inserted = await db
    .transaction()
    .execute((tx) => insertAccount(tx, { ...credentials(overrides, now), tenantId, now }));
  if (!inserted.ok) throw new Error(`No account was made: ${inserted.error}`);
  return inserted.value;
}

/** As many places taken under `key` just now, as nobody's rule would have allowed. */
export async function takenPlaces(db: Db, key: string, times: number): Promise<void> {
  if (times === 0) return;
  const taken_at = await readNow(db);
  const places = Array.from({ length: times }, () => ({ key, taken_at }));
  await db.insertInto('throttle_places').values(places).execute();
}

type Credentials = Pick<
  Account,
  'email' | 'passwordHash' | 'termsVersion' | 'termsHash' | 'termsAcceptedAt' | 'language'
>;

function credentials(overrides: Partial<Credentials>, now: Date): Credentials {
  made += 1;
  return {
    email: overrides.email ?? `tenant${made}@example.org`,
    passwordHash: overrides.passwordHash ?? aPasswordHash,
    termsVersion: overrides.termsVersion ?? '2026-01-01',
    termsHash: overrides.termsHash ?? aDigest('terms'),
    termsAcceptedAt: overrides.termsAcceptedAt ?? now,
    language: overrides.language ?? 'fr',
  };
}
