import { sql } from 'kysely';
import type { Db } from '../db.ts';

/** Every row of every table of every schema, as text behind its table's name. */
export async function dumpRows(db: Db): Promise<string[]> {
  const tables = await sql<{ schema: string; name: string }>`
    select table_schema as schema, table_name as name from information_schema.tables
    where table_type = 'BASE TABLE' and table_schema not in ('pg_catalog', 'information_schema')
  `.execute(db);
  const rows: string[] = [];
  for (const { schema, name } of tables.rows) {
    const table = `${schema}.${name}`;
    const found = await sql<{ row: string }>`
      select to_jsonb(each)::text as row from ${sql.table(table)} as each
    `.execute(db);
    rows.push(...found.rows.map(({ row }) => `${table}: ${row}`));
  }
  return rows;
}
