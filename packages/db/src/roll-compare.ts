import { sql } from 'kysely';
import type { Db, Tx } from './db.ts';
import { factColumns, factsOfR, type RollFacts } from './roll-facts.ts';
import type { StagedRow } from './roll-stage.ts';

/** A tenant as the import sees them. */
export type KnownTenant = { tenantId: string; goneAt: Date | null; facts: RollFacts };

/** Everything staged and stored under one reference. */
export type TouchedReference = {
  clientNumber: string;
  rows: StagedRow[];
  tenants: KnownTenant[];
};

/** Notes the references under which file and database differ in anything; the others are done with. */
export async function markTouched(tx: Tx, demo: boolean): Promise<void> {
  await sql`create temp table roll_touched (client_number text primary key) on commit drop`.execute(
    tx,
  );
  const current = sql`select ${factColumns()} from tenants where gone_at is null and demo = ${demo}`;
  const staged = sql`select ${factColumns()} from roll_stage`;
  // `except` takes two nulls for equal, which is what «unchanged» means here.
  await sql`insert into roll_touched
    select client_number from (
      (${staged} except ${current}) union all (${current} except ${staged})
    ) as differing
    group by client_number`.execute(tx);
  await sql`analyze roll_touched`.execute(tx);
}

/**
 * Inserts those about whom there is nothing to recognise: nobody was ever known under their reference, and
 * each row there is a person of their own. Takes their references off the touched ones.
 */
export async function insertUndisputed(tx: Tx, demo: boolean): Promise<number> {
  const { rows } = await sql<{ inserted: number }>`
    with undisputed as (
      select client_number from roll_stage
      where client_number in (select client_number from roll_touched)
        and not exists (
          select from tenants
          where tenants.client_number = roll_stage.client_number and tenants.demo = ${demo}
        )
      group by client_number having count(*) = count(distinct identity)
    ), inserted as (
      insert into tenants (${factColumns()}, demo)
      select ${factColumns()}, ${demo}::boolean from roll_stage
      where client_number in (select client_number from undisputed)
      returning 1
    ), settled as (
      delete from roll_touched where client_number in (select client_number from undisputed)
    )
    select count(*)::integer as inserted from inserted`.execute(tx);
  return rows[0]?.inserted ?? 0;
}

/** The next touched references after `after`, in order; none are left when it answers an empty list. */
export async function readTouched(
  tx: Tx,
  { demo, after, limit }: { demo: boolean; after: string; limit: number },
): Promise<TouchedReference[]> {
  const { rows: numbers } = await sql<{ clientNumber: string }>`
    select client_number as "clientNumber" from roll_touched
    where client_number > ${after} order by client_number limit ${limit}`.execute(tx);
  const wanted = numbers.map(({ clientNumber }) => clientNumber);
  const { rows: staged } = await sql<RollFacts & Omit<StagedRow, 'facts'>>`
    select line, identity, letter_reasons as "letterReasons", ${factsOfR}
    from roll_stage as r where client_number = any(${wanted}::text[]) order by line`.execute(tx);
  const { rows: stored } = await sql<RollFacts & Omit<KnownTenant, 'facts'>>`
    select id as "tenantId", gone_at as "goneAt", ${factsOfR}
    from tenants as r where client_number = any(${wanted}::text[]) and demo = ${demo}
    order by created_at, id`.execute(tx);

  const references = new Map<string, TouchedReference>(
    wanted.map((clientNumber) => [clientNumber, { clientNumber, rows: [], tenants: [] }]),
  );
  for (const { line, identity, letterReasons, ...facts } of staged) {
    references.get(facts.clientNumber)?.rows.push({ line, identity, letterReasons, facts });
  }
  for (const { tenantId, goneAt, ...facts } of stored) {
    references.get(facts.clientNumber)?.tenants.push({ tenantId, goneAt, facts });
  }
  return [...references.values()];
}

/** On the roll today: neither gone nor past the exit date. */
export async function countCurrentTenants(
  db: Db,
  { demo, today }: { demo: boolean; today: string },
): Promise<number> {
  const { rows } = await sql<{ tenants: number }>`
    select count(*)::integer as tenants from tenants
    where gone_at is null and demo = ${demo}
      and (exit_date is null or exit_date > ${today}::date)`.execute(db);
  return rows[0]?.tenants ?? 0;
}

/** Not gone, former ones included. */
export async function countTenantsOnRoll(db: Db, demo: boolean): Promise<number> {
  const { rows } = await sql<{ tenants: number }>`
    select count(*)::integer as tenants from tenants
    where gone_at is null and demo = ${demo}`.execute(db);
  return rows[0]?.tenants ?? 0;
}

/** Whether any tenant, gone ones included, is (or is not) of the demonstration. */
export async function hasTenants(db: Db, demo: boolean): Promise<boolean> {
  const { rows } = await sql<{ any: boolean }>`
    select exists (select from tenants where demo = ${demo}) as any`.execute(db);
  return rows[0]?.any ?? false;
}
