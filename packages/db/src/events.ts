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

/** `detail` never holds a password, token, code or birth date: it is shown and exported. */
export async function recordEvent(
  tx: Tx,
  event: {
    kind: string;
    accountId?: string | null;
    tenantId?: string | null;
    detail?: Record<string, unknown>;
    now: Date;
  },
): Promise<void> {
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

/** Newest first. */
export function listEvents(db: Db, accountId: string, limit: number): Promise<AuditEvent[]> {
  return db
    .selectFrom('events')
    .select(['id', 'kind', 'account_id as accountId', 'tenant_id as tenantId', 'detail', 'at'])
    .where('account_id', '=', accountId)
    .orderBy('at', 'desc')
    .orderBy('id')
    .limit(limit)
    .execute();
}
