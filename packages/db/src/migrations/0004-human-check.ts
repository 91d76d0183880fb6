import { sql } from 'kysely';
import type { Migration } from 'kysely/migration';

/** Human checks that were answered once, remembered until they could not be answered any more. */
const statements = [
  sql`create table used_challenges (
    nonce text primary key check (nonce ~ '^[0-9a-f]{16,128}$'),
    expires_at timestamptz not null
  )`,
  sql`create index used_challenges_expires_at_idx on used_challenges (expires_at)`,
];

export const humanCheck: Migration = {
  async up(db) {
    for (const statement of statements) await statement.execute(db);
  },
};
