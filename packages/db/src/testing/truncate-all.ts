import { sql } from 'kysely';
import type { Db } from '../db.ts';

/** Empties every table of ours, a job queue's schema untouched. */
export async function truncateAll(db: Db): Promise<void> {
  await sql`do $$
    begin
      execute (
        select 'truncate ' || string_agg(format('%I.%I', schemaname, tablename), ', ')
        from pg_tables where schemaname = 'public' and tablename not like 'kysely_%'
      );
    end
  $$`.execute(db);
}
