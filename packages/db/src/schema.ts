import type { Language } from '@monlogement27/domain';
import type { ColumnType, Generated } from 'kysely';

/** `timestamptz` comes back as a `Date`; the only clock is the database's. */
type Moment = ColumnType<Date, Date, Date>;
/** `date` comes back as `YYYY-MM-DD`, never as a `Date`. */
type Day = ColumnType<string, string, string>;

/** A person under a reference, as the roll knows them. */
type TenantsTable = {
  id: Generated<string>;
  /** Significant digits, no leading zeros. */
  client_number: string;
  /** The ERP's own person id, where its export has one. */
  person_id: string | null;
  /** As written on the roll, civility words removed: used name, then birth name. */
  last_names: string[];
  first_names: string;
  /** Folded forms the import recognises a person by. */
  folded_last_names: string;
  folded_first_names: string;
  civility: string | null;
  /** Null where the roll does not know it (blank, 00 parts, 01/01/1900). */
  birth_date: Day | null;
  /** Cut names, initials, characters lost in the export. */
  letter_only: boolean;
  postal_address: string[];
  entry_date: Day | null;
  /** Former from this day on, in the landlord's time zone. */
  exit_date: Day | null;
  /** For notices of change only. */
  email: string | null;
  /** When the last import that did not hold this person ran. */
  gone_at: Moment | null;
  demo: boolean;
  created_at: Generated<Date>;
};

/** What the roll said of a tenant before an import changed it. */
type TenantFactsTable = {
  id: Generated<string>;
  tenant_id: string;
  facts: ColumnType<unknown, string, string>;
  replaced_at: Moment;
};

type RollImportsTable = {
  id: Generated<string>;
  imported_at: Moment;
  file_name: string;
  demo: boolean;
  tenants: number;
  summary: ColumnType<unknown, string, string>;
};

/** Proof that step 1 succeeded. */
type TicketsTable = {
  ticket_hash: string;
  tenant_id: string;
  via: 'facts' | 'letter';
  letter_code_id: string | null;
  /** The account that the tenant had when the code was typed. */
  takes_over: string | null;
  created_at: Moment;
  expires_at: Moment;
};

/** A ticket that step 2 used, kept until it would have expired so that a repeated submit answers the same. */
type UsedTicketsTable = {
  ticket_hash: string;
  registration_id: string;
  expires_at: Moment;
};

/** Pending registrations: many per tenant, many per address. */
type RegistrationsTable = {
  id: string;
  tenant_id: string;
  via: 'facts' | 'letter';
  letter_code_id: string | null;
  takes_over: string | null;
  email: string;
  password_hash: string;
  terms_version: string;
  terms_hash: string;
  terms_accepted_at: Moment;
  language: Language;
  /** Rises when the address is corrected: links of the former generation are dead. */
  generation: number;
  created_at: Moment;
};

/** Every activation mail asked for: what the resend limits and the waiting screen read. */
type RegistrationMailsTable = {
  id: string;
  registration_id: string;
  generation: number;
  email: string;
  status: 'queued' | 'sent' | 'refused';
  queued_at: Moment;
  /** When the mail server took or refused it. */
  settled_at: Moment | null;
};

/** A browser that may speak for one registration; outlives the registration so that a repeated activation answers the same. */
type RegistrationCookiesTable = {
  cookie_hash: string;
  registration_id: string;
  expires_at: Moment;
};

/** A registration that became an account; kept 30 days to say «déjà activé». */
type ActivationsTable = {
  registration_id: string;
  account_id: string;
  email: string;
  generation: number;
  activated_at: Moment;
};

type AccountsTable = {
  id: Generated<string>;
  tenant_id: string;
  email: string;
  password_hash: string;
  terms_version: string;
  terms_hash: string;
  terms_accepted_at: Moment;
  language: Language;
  created_at: Moment;
  last_sign_in_at: Moment | null;
  /** Of any session, within the hour. */
  last_used_at: Moment | null;
};

type SessionsTable = {
  /** What a list shows and a revocation names; never the cookie. */
  id: Generated<string>;
  session_hash: string;
  account_id: string;
  device: string;
  created_at: Moment;
  last_seen_at: Moment;
  expires_at: Moment;
};

/** A browser that signed in to one account before: it has its own sign-in budget. */
type DevicesTable = {
  device_hash: string;
  account_id: string;
  created_at: Moment;
  expires_at: Moment;
};

/** One taken place under a throttle key; given back by deleting it. */
type ThrottlePlacesTable = {
  id: Generated<string>;
  key: string;
  taken_at: Moment;
};

/** A failed identity check, for the office. */
type CasesTable = {
  number: string;
  client_number: string | null;
  reasons: ColumnType<unknown, string, string>;
  created_at: Moment;
};

/** Append-only audit. */
type EventsTable = {
  id: Generated<string>;
  kind: string;
  account_id: string | null;
  tenant_id: string | null;
  detail: ColumnType<unknown, string, string>;
  at: Moment;
};

type LetterCodesTable = {
  id: Generated<string>;
  tenant_id: string;
  code_hash: string;
  created_at: Moment;
  expires_at: Moment;
};

/** What a link mailed to an account's owner stands for; gone once it is used. */
type AccountTokensTable = {
  id: string;
  account_id: string;
  purpose: 'passwordReset' | 'emailChange' | 'emailUndo';
  address: string;
  created_at: Moment;
  expires_at: Moment;
};

/** When an account was last told one kind of thing. */
type NoticesTable = {
  account_id: string;
  kind: string;
  queued_at: Moment;
};

/** Human checks that were answered once. */
type UsedChallengesTable = {
  nonce: string;
  expires_at: Moment;
};

export type DB = {
  tenants: TenantsTable;
  tenant_facts: TenantFactsTable;
  roll_imports: RollImportsTable;
  tickets: TicketsTable;
  used_tickets: UsedTicketsTable;
  registrations: RegistrationsTable;
  registration_mails: RegistrationMailsTable;
  registration_cookies: RegistrationCookiesTable;
  activations: ActivationsTable;
  accounts: AccountsTable;
  sessions: SessionsTable;
  devices: DevicesTable;
  throttle_places: ThrottlePlacesTable;
  cases: CasesTable;
  events: EventsTable;
  letter_codes: LetterCodesTable;
  account_tokens: AccountTokensTable;
  notices: NoticesTable;
  used_challenges: UsedChallengesTable;
};
