import { sql } from 'kysely';
import type { Tx } from './db.ts';

/** Somebody who seems to have moved within the landlord's houses. */
export type ProposedMove = {
  fromNumber: string;
  toNumber: string;
  fromTenantId: string;
  toTenantId: string;
  lastNames: string[];
  firstNames: string;
  /** Whether the former tenant has an account that could be moved. */
  hasAccount: boolean;
};

/** New tenants of this import with the names and the known birth date of a gone or former one elsewhere. */
export async function listProposedMoves(
  tx: Tx,
  { demo, today }: { demo: boolean; today: string },
): Promise<ProposedMove[]> {
  // A transaction's now() is the same throughout: it marks the tenants whom it inserted.
  const { rows } = await sql<ProposedMove>`
    select old.client_number as "fromNumber", fresh.client_number as "toNumber",
      old.id as "fromTenantId", fresh.id as "toTenantId",
      fresh.last_names as "lastNames", fresh.first_names as "firstNames",
      exists (select from accounts where accounts.tenant_id = old.id) as "hasAccount"
    from tenants as fresh
    join tenants as old
      on old.folded_last_names = fresh.folded_last_names
      and old.folded_first_names = fresh.folded_first_names
      and old.birth_date = fresh.birth_date
      and old.client_number <> fresh.client_number
      and old.demo = fresh.demo
    where fresh.created_at = now() and fresh.demo = ${demo}
      and (fresh.exit_date is null or fresh.exit_date > ${today}::date)
      and (old.gone_at is not null or old.exit_date <= ${today}::date)
    order by fresh.client_number, old.client_number, fresh.id, old.id`.execute(tx);
  return rows;
}
