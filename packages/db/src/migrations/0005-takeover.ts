import { sql } from 'kysely';
import type { Migration } from 'kysely/migration';

/** Which account a letter may take over: what was proved is remembered, never looked up again later. */
const statements = ['tickets', 'registrations'].map(
  (table) =>
    // No foreign key: once that account is gone, its id is that of no other.
    sql`alter table ${sql.table(table)} add column takes_over uuid
      check (takes_over is null or via = 'letter')`,
);

export const takeover: Migration = {
  async up(db) {
    for (const statement of statements) await statement.execute(db);
  },
};
