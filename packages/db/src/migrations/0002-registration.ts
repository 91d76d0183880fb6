import { sql } from 'kysely';
import type { Migration } from 'kysely/migration';

// Checked here again, for the reason given in 0001.
const clientNumber = sql.raw(`'^[1-9][0-9]{0,7}$'`);
const email = sql.raw(
  `'^[^@[:space:][:upper:]]{1,64}@[^@[:space:][:upper:]]+[.][^@[:space:][:upper:]]+$'`,
);
// SHA-256 in hexadecimal or base64url.
const digest = sql.raw(`'^[A-Za-z0-9_-]{43,64}$'`);
const argon2id = sql.raw(`'$argon2id$%'`);
const language = sql.raw(`'^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$'`);

/** From a ticket to an account, and what guards the way. */
const statements = [
  sql`create table tickets (
    ticket_hash text primary key check (ticket_hash ~ ${digest}),
    tenant_id uuid not null references tenants on delete cascade,
    via text not null check (via in ('facts', 'letter')),
    -- A ticket bought with a code dies with it.
    letter_code_id uuid references letter_codes on delete cascade,
    created_at timestamptz not null,
    expires_at timestamptz not null check (expires_at > created_at),
    check ((via = 'letter') = (letter_code_id is not null))
  )`,
  sql`create index tickets_tenant_id_idx on tickets (tenant_id)`,
  sql`create index tickets_letter_code_id_idx on tickets (letter_code_id)`,
  sql`create index tickets_expires_at_idx on tickets (expires_at)`,

  sql`create table registrations (
    id uuid primary key,
    tenant_id uuid not null references tenants on delete cascade,
    via text not null check (via in ('facts', 'letter')),
    -- No foreign key: it says which code proved the match, and stays true when the code is gone.
    letter_code_id uuid,
    email text not null check (email ~ ${email} and length(email) <= 254),
    password_hash text not null check (password_hash like ${argon2id} and length(password_hash) <= 200),
    terms_version text not null check (length(terms_version) between 1 and 50),
    terms_hash text not null check (length(terms_hash) between 1 and 128),
    terms_accepted_at timestamptz not null,
    language text not null check (language ~ ${language} and length(language) <= 35),
    generation integer not null check (generation >= 0),
    created_at timestamptz not null,
    check ((via = 'letter') = (letter_code_id is not null))
  )`,
  sql`create index registrations_tenant_id_idx on registrations (tenant_id)`,
  sql`create index registrations_email_idx on registrations (email, created_at desc)`,
  sql`create index registrations_created_at_idx on registrations (created_at)`,

  sql`create table used_tickets (
    ticket_hash text primary key check (ticket_hash ~ ${digest}),
    -- Deferred: the ticket is taken first, because taking it says whose registration it will be.
    registration_id uuid not null references registrations on delete cascade
      deferrable initially deferred,
    expires_at timestamptz not null
  )`,
  sql`create index used_tickets_registration_id_idx on used_tickets (registration_id)`,
  sql`create index used_tickets_expires_at_idx on used_tickets (expires_at)`,

  sql`create table registration_mails (
    id uuid primary key,
    registration_id uuid not null references registrations on delete cascade,
    generation integer not null check (generation >= 0),
    email text not null check (email ~ ${email} and length(email) <= 254),
    status text not null check (status in ('queued', 'sent', 'refused')),
    queued_at timestamptz not null,
    settled_at timestamptz,
    check ((status = 'queued') = (settled_at is null))
  )`,
  sql`create index registration_mails_registration_id_idx
    on registration_mails (registration_id, queued_at)`,

  sql`create table registration_cookies (
    cookie_hash text primary key check (cookie_hash ~ ${digest}),
    -- No foreign key: the cookie outlives the registration, to answer «active» again.
    registration_id uuid not null,
    expires_at timestamptz not null
  )`,
  sql`create index registration_cookies_registration_id_idx
    on registration_cookies (registration_id)`,
  sql`create index registration_cookies_expires_at_idx on registration_cookies (expires_at)`,

  sql`create table accounts (
    id uuid primary key default gen_random_uuid(),
    -- Restricted: the roll never deletes a tenant from under an account.
    tenant_id uuid not null constraint accounts_tenant_id_key unique
      references tenants on delete restrict,
    email text not null constraint accounts_email_key unique
      check (email ~ ${email} and length(email) <= 254),
    password_hash text not null check (password_hash like ${argon2id} and length(password_hash) <= 200),
    terms_version text not null check (length(terms_version) between 1 and 50),
    terms_hash text not null check (length(terms_hash) between 1 and 128),
    terms_accepted_at timestamptz not null,
    language text not null check (language ~ ${language} and length(language) <= 35),
    created_at timestamptz not null,
    last_sign_in_at timestamptz
  )`,

  sql`create table activations (
    -- No foreign key: the registration ends when it becomes an account.
    registration_id uuid primary key,
    account_id uuid not null references accounts on delete cascade,
    email text not null check (email ~ ${email} and length(email) <= 254),
    generation integer not null check (generation >= 0),
    activated_at timestamptz not null
  )`,
  sql`create index activations_account_id_idx on activations (account_id)`,
  sql`create index activations_activated_at_idx on activations (activated_at)`,

  sql`create table sessions (
    id uuid primary key default gen_random_uuid(),
    session_hash text not null unique check (session_hash ~ ${digest}),
    account_id uuid not null references accounts on delete cascade,
    device text not null check (length(device) <= 300),
    created_at timestamptz not null,
    last_seen_at timestamptz not null,
    expires_at timestamptz not null,
    -- Hours, because a day of an interval may have 23 of them.
    check (expires_at > created_at and expires_at <= created_at + interval '2160 hours')
  )`,
  sql`create index sessions_account_id_idx on sessions (account_id)`,
  sql`create index sessions_expires_at_idx on sessions (expires_at)`,

  sql`create table devices (
    device_hash text primary key check (device_hash ~ ${digest}),
    account_id uuid not null references accounts on delete cascade,
    created_at timestamptz not null,
    expires_at timestamptz not null check (expires_at > created_at)
  )`,
  sql`create index devices_account_id_idx on devices (account_id)`,
  sql`create index devices_expires_at_idx on devices (expires_at)`,

  sql`create table throttle_places (
    id uuid primary key default gen_random_uuid(),
    key text not null check (length(key) between 1 and 400),
    taken_at timestamptz not null
  )`,
  sql`create index throttle_places_key_idx on throttle_places (key, taken_at)`,
  sql`create index throttle_places_taken_at_idx on throttle_places (taken_at)`,

  sql`create table cases (
    number text primary key check (length(number) between 1 and 20),
    client_number text check (client_number ~ ${clientNumber}),
    reasons jsonb not null check (jsonb_typeof(reasons) in ('array', 'object')),
    created_at timestamptz not null
  )`,
  sql`create index cases_created_at_idx on cases (created_at)`,

  // No foreign keys: what happened stays written when the account or the tenant is gone.
  sql`create table events (
    id uuid primary key default gen_random_uuid(),
    kind text not null check (length(kind) between 1 and 100),
    account_id uuid,
    tenant_id uuid,
    detail jsonb not null check (jsonb_typeof(detail) = 'object'),
    at timestamptz not null
  )`,
  sql`create index events_account_id_idx on events (account_id, at desc)`,
  sql`create index events_at_idx on events (at)`,
  sql`create function events_are_append_only() returns trigger language plpgsql as $body$
    begin
      raise exception 'events are append-only' using errcode = 'restrict_violation';
    end
  $body$`,
  sql`create trigger events_are_never_changed before update on events
    for each row execute function events_are_append_only()`,
  // Six months is what an access log may be kept (CNIL, délibération 2021-122): older ones may go.
  sql`create trigger events_are_never_deleted_early before delete on events
    for each row when (old.at > now() - interval '6 months')
    execute function events_are_append_only()`,
];

export const registration: Migration = {
  async up(db) {
    for (const statement of statements) await statement.execute(db);
  },
};
