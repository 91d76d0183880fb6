import { sql } from 'kysely';
import type { Migration } from 'kysely/migration';

// Canonical forms are checked again here: a row written by hand, by a script or by a bug in the
// rules would otherwise be found by nobody, because every lookup is by the canonical form.
const clientNumber = sql.raw(`'^[1-9][0-9]{0,7}$'`);
const argon2id = sql.raw(`'$argon2id$%'`);

/** Who may register: the roll, and the letters sent to those on it. */
const statements = [
  sql`create table tenants (
    id uuid primary key default gen_random_uuid(),
    client_number text not null check (client_number ~ ${clientNumber}),
    person_id text check (length(person_id) between 1 and 100),
    last_names text[] not null check (cardinality(last_names) <= 10),
    first_names text not null check (length(first_names) <= 200),
    folded_last_names text not null check (length(folded_last_names) <= 1000),
    folded_first_names text not null check (length(folded_first_names) <= 500),
    civility text check (length(civility) <= 50),
    -- 1900-01-01 is what the ERP writes for «unknown».
    birth_date date check (birth_date <> date '1900-01-01'),
    letter_only boolean not null,
    postal_address text[] not null check (cardinality(postal_address) <= 10),
    entry_date date,
    exit_date date,
    email text check (length(email) <= 254),
    gone_at timestamptz,
    demo boolean not null,
    created_at timestamptz not null default now()
  )`,
  sql`create index tenants_client_number_idx on tenants (client_number)`,
  sql`create unique index tenants_person_id_key on tenants (client_number, person_id)
    where person_id is not null and gone_at is null`,

  sql`create table tenant_facts (
    id uuid primary key default gen_random_uuid(),
    tenant_id uuid not null references tenants on delete cascade,
    facts jsonb not null check (jsonb_typeof(facts) = 'object'),
    replaced_at timestamptz not null
  )`,
  sql`create index tenant_facts_tenant_id_idx on tenant_facts (tenant_id)`,

  sql`create table roll_imports (
    id uuid primary key default gen_random_uuid(),
    imported_at timestamptz not null,
    file_name text not null check (length(file_name) <= 1000),
    demo boolean not null,
    tenants integer not null check (tenants >= 0),
    summary jsonb not null check (jsonb_typeof(summary) = 'object')
  )`,

  sql`create table letter_codes (
    id uuid primary key default gen_random_uuid(),
    -- One live code per tenant: printing again is issuing again.
    tenant_id uuid not null unique references tenants on delete cascade,
    code_hash text not null check (code_hash like ${argon2id} and length(code_hash) <= 200),
    created_at timestamptz not null,
    expires_at timestamptz not null check (expires_at > created_at)
  )`,
];

export const roll: Migration = {
  async up(db) {
    for (const statement of statements) await statement.execute(db);
  },
};
