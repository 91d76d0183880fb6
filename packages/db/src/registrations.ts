import type { Language, Proof } from '@monlogement27/domain';
import type { Db, Tx } from './db.ts';
import { fromProof, type ProofRow, proofColumns, toProof } from './proof-columns.ts';

/** The way from the roll to an account, while it is under way. */
export type PendingRegistration = {
  id: string;
  tenantId: string;
  proof: Proof;
  email: string;
  passwordHash: string;
  termsVersion: string;
  termsHash: string;
  termsAcceptedAt: Date;
  language: Language;
  /** Rises when the address is corrected: links of a former generation are dead. */
  generation: number;
  createdAt: Date;
};

const columns = [
  'registrations.id',
  'registrations.tenant_id as tenantId',
  'registrations.email',
  'registrations.password_hash as passwordHash',
  'registrations.terms_version as termsVersion',
  'registrations.terms_hash as termsHash',
  'registrations.terms_accepted_at as termsAcceptedAt',
  'registrations.language',
  'registrations.generation',
  'registrations.created_at as createdAt',
  ...proofColumns.map((column) => `registrations.${column}` as const),
] as const;

type Row = Omit<PendingRegistration, 'proof'> & ProofRow;

/** The only place where a row becomes a state; one that fits none throws. */
function toPending({ via, letter_code_id, takes_over, ...rest }: Row): PendingRegistration {
  return { ...rest, proof: toProof({ via, letter_code_id, takes_over }) };
}

export async function insertRegistration(
  tx: Tx,
  registration: Omit<PendingRegistration, 'generation' | 'createdAt'> & { now: Date },
): Promise<PendingRegistration> {
  const row = await tx
    .insertInto('registrations')
    .values({
      id: registration.id,
      tenant_id: registration.tenantId,
      ...fromProof(registration.proof),
      email: registration.email,
      password_hash: registration.passwordHash,
      terms_version: registration.termsVersion,
      terms_hash: registration.termsHash,
      terms_accepted_at: registration.termsAcceptedAt,
      language: registration.language,
      generation: 0,
      created_at: registration.now,
    })
    .returning(columns)
    .executeTakeFirstOrThrow();
  return toPending(row);
}

export async function findRegistration(
  db: Db,
  id: string,
): Promise<PendingRegistration | undefined> {
  const row = await db
    .selectFrom('registrations')
    .select(columns)
    .where('id', '=', id)
    .executeTakeFirst();
  return row && toPending(row);
}

/** Held until the transaction ends: two activations of it pass one by one. */
export async function lockRegistration(
  tx: Tx,
  id: string,
): Promise<PendingRegistration | undefined> {
  const row = await tx
    .selectFrom('registrations')
    .select(columns)
    .where('id', '=', id)
    .forUpdate()
    .executeTakeFirst();
  return row && toPending(row);
}

/**
 * Newest first, and the oldest among them: whoever names the same address later, and as often as they like, does not
 * push the first one out.
 */
export async function findPendingByEmail(
  db: Db,
  email: string,
  limit: number,
): Promise<PendingRegistration[]> {
  const named = db.selectFrom('registrations').select(columns).where('email', '=', email);
  const newest = named
    .orderBy('created_at', 'desc')
    .orderBy('id')
    .limit(limit - 1);
  const oldest = named.orderBy('created_at').orderBy('id', 'desc').limit(1);
  return withOldest(await newest.execute(), await oldest.execute());
}

/** The same of every tenant under the number. */
export async function findPendingByClientNumber(
  db: Db,
  clientNumber: string,
  limit: number,
): Promise<PendingRegistration[]> {
  const ofNumber = db
    .selectFrom('registrations')
    .innerJoin('tenants', 'tenants.id', 'registrations.tenant_id')
    .select(columns)
    .where('tenants.client_number', '=', clientNumber);
  const newest = ofNumber
    .orderBy('registrations.created_at', 'desc')
    .orderBy('registrations.id')
    .limit(limit - 1);
  const oldest = ofNumber
    .orderBy('registrations.created_at')
    .orderBy('registrations.id', 'desc')
    .limit(1);
  return withOldest(await newest.execute(), await oldest.execute());
}

function withOldest(newest: readonly Row[], oldest: readonly Row[]): PendingRegistration[] {
  const others = oldest.filter(({ id }) => newest.every((row) => row.id !== id));
  return [...newest, ...others].map(toPending);
}

/** Newest first. */
export async function listRegistrationsOfTenant(
  db: Db,
  tenantId: string,
): Promise<PendingRegistration[]> {
  const rows = await db
    .selectFrom('registrations')
    .select(columns)
    .where('tenant_id', '=', tenantId)
    .orderBy('created_at', 'desc')
    .orderBy('id')
    .execute();
  return rows.map(toPending);
}

/** The new generation; undefined where the registration is gone. */
export async function correctRegistrationEmail(
  tx: Tx,
  { id, email }: { id: string; email: string },
): Promise<number | undefined> {
  const row = await tx
    .updateTable('registrations')
    .set((update) => ({ email, generation: update('generation', '+', 1) }))
    .where('id', '=', id)
    .returning('generation')
    .executeTakeFirst();
  return row?.generation;
}

/** The first to be activated wins: it and the others end together. */
export async function deleteRegistrationsOfTenant(tx: Tx, tenantId: string): Promise<void> {
  await tx.deleteFrom('registrations').where('tenant_id', '=', tenantId).execute();
}
