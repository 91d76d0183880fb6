import { type EventKind, eventKinds } from '@monlogement27/domain';
import { sql } from 'kysely';
import type { Db, Tx } from './db.ts';

/** Something that happened, for the tenant's own list and for the audit. */
export type AuditEvent = {
  id: string;
  kind: string;
  accountId: string | null;
  tenantId: string | null;
  detail: unknown;
  at: Date;
};

/** What is told of an account is one of the kinds its tenant reads; the rest is for the audit alone. */
export type NewEvent = {
  tenantId?: string | null;
  detail?: Record<string, unknown>;
  now: Date;
} & (
  | { kind: EventKind | 'account.closed'; accountId: string }
  | { kind: string; accountId?: null | undefined }
);

/** `detail` never holds a password, token, code or birth date: it is shown and exported. */
export async function recordEvent(tx: Tx, event: NewEvent): Promise<void> {
  await tx
    .insertInto('events')
    .values({
      kind: event.kind,
      account_id: event.accountId ?? null,
      tenant_id: event.tenantId ?? null,
      detail: JSON.stringify(event.detail ?? {}),
      at: event.now,
    })
    .execute();
}

/** What its tenant may read of an account, newest first. */
export function listEvents(db: Db, accountId: string, limit: number): Promise<AuditEvent[]> {
  return db
    .selectFrom('events')
    .select(['id', 'kind', 'account_id as accountId', 'tenant_id as tenantId', 'detail', 'at'])
    .where('account_id', '=', accountId)
    .where('kind', 'in', eventKinds)
    .orderBy('at', 'desc')
    .orderBy('id')
    .limit(limit)
    .execute();
}

/** One for each tenant, in one statement. */
export async function recordTenantEvents(
  tx: Tx,
  { kind, tenantIds, now }: { kind: string; tenantIds: readonly string[]; now: Date },
): Promise<void> {
  await sql`insert into events (kind, tenant_id, detail, at)
    select ${kind}, tenant_id, '{}'::jsonb, ${now}::timestamptz
    from unnest(${tenantIds}::uuid[]) as told(tenant_id)`.execute(tx);
}
