import { sql } from 'kysely';
import type { Migration } from 'kysely/migration';

/** When an account was last used: sessions go, and with them what they knew of it. */
const statements = [
  sql`alter table accounts add column last_used_at timestamptz`,
  sql`update accounts set last_used_at = last_sign_in_at`,
  sql`create index accounts_last_use_idx on accounts ((coalesce(last_used_at, created_at)))`,
  // An address that may go back to its former account is looked for at every registration.
  sql`create index account_tokens_undo_address_idx on account_tokens (address)
    where purpose = 'emailUndo'`,
];

export const lastUse: Migration = {
  async up(db) {
    for (const statement of statements) await statement.execute(db);
  },
};
