import { sql } from 'kysely';
import type { Tx } from './db.ts';
import {
  factAssignments,
  factColumns,
  factDefinitions,
  factsToRow,
  type RollFacts,
} from './roll-facts.ts';

export async function insertTenants(
  tx: Tx,
  { demo, facts }: { demo: boolean; facts: readonly RollFacts[] },
): Promise<void> {
  if (facts.length === 0) return;
  await sql`insert into tenants (${factColumns()}, demo)
    select ${factColumns()}, ${demo}::boolean
    from json_to_recordset(${JSON.stringify(facts.map(factsToRow))}::json)
      as r(${factDefinitions})`.execute(tx);
}

/** New facts for known tenants, who are on the roll again if they were gone; the former ones are kept. */
export async function updateTenants(
  tx: Tx,
  changes: readonly { tenantId: string; facts: RollFacts }[],
): Promise<void> {
  if (changes.length === 0) return;
  const ids = changes.map(({ tenantId }) => tenantId);
  await sql`insert into tenant_facts (tenant_id, facts, replaced_at)
    select id, to_jsonb(tenants) - array['id', 'demo', 'created_at'], now()
    from tenants where id = any(${ids}::uuid[])`.execute(tx);
  const json = JSON.stringify(
    changes.map(({ tenantId, facts }) => ({ id: tenantId, ...factsToRow(facts) })),
  );
  await sql`update tenants set ${factAssignments}, gone_at = null
    from json_to_recordset(${json}::json) as r(id uuid, ${factDefinitions})
    where tenants.id = r.id`.execute(tx);
}

/** They may no longer register; their account, if they have one, stays theirs. */
export async function markGone(tx: Tx, tenantIds: readonly string[]): Promise<void> {
  if (tenantIds.length === 0) return;
  await sql`update tenants set gone_at = now()
    where id = any(${tenantIds}::uuid[]) and gone_at is null`.execute(tx);
}

/** A real roll takes the demonstration's place. */
export async function markDemoGone(tx: Tx): Promise<number> {
  const { numAffectedRows } = await sql`
    update tenants set gone_at = now() where demo and gone_at is null`.execute(tx);
  return Number(numAffectedRows ?? 0);
}

export async function insertRollImport(
  tx: Tx,
  entry: { fileName: string; demo: boolean; tenants: number; summary: object },
): Promise<void> {
  await sql`insert into roll_imports (imported_at, file_name, demo, tenants, summary)
    values (now(), ${entry.fileName.slice(0, 1000)}, ${entry.demo}, ${entry.tenants},
      ${JSON.stringify(entry.summary)}::jsonb)`.execute(tx);
}
