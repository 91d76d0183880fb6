import { sql } from 'kysely';
import type { Migration } from 'kysely/migration';

const email = sql.raw(
  `'^[^@[:space:][:upper:]]{1,64}@[^@[:space:][:upper:]]+[.][^@[:space:][:upper:]]+$'`,
);

/** What an account's mailed links stand for, and when its owner was last told what. */
const statements = [
  sql`create table account_tokens (
    id uuid primary key,
    account_id uuid not null references accounts on delete cascade,
    purpose text not null check (purpose in ('passwordReset', 'emailChange', 'emailUndo')),
    -- Where it was mailed; the link is worth nothing for any other address.
    address text not null check (address ~ ${email} and length(address) <= 254),
    created_at timestamptz not null,
    expires_at timestamptz not null check (expires_at > created_at)
  )`,
  sql`create index account_tokens_account_id_idx on account_tokens (account_id, purpose)`,
  sql`create index account_tokens_expires_at_idx on account_tokens (expires_at)`,

  sql`create table notices (
    account_id uuid not null references accounts on delete cascade,
    kind text not null check (length(kind) between 1 and 50),
    queued_at timestamptz not null,
    primary key (account_id, kind)
  )`,
];

export const recovery: Migration = {
  async up(db) {
    for (const statement of statements) await statement.execute(db);
  },
};
