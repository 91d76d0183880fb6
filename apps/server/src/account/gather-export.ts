import {
  type Account,
  type Db,
  getRollRecord,
  listAccountTokens,
  listDeviceHashes,
  listEvents,
  listFormerFacts,
  listLiveLetterCodes,
  listNotices,
  listSessions,
} from '@monlogement27/db';
import type { Language } from '@monlogement27/domain';
import { type EventView, eventView } from './events.ts';
import {
  type ExportedTenant,
  type FormerTenant,
  formerTenant,
  rollTenant,
} from './export-tenant.ts';

/** Every field is explained in `docs/export.md`. Instants are ISO 8601 in UTC, days `YYYY-MM-DD`. */
export type AccountExport = {
  readonly exportedAt: string;
  readonly account: {
    readonly email: string;
    readonly language: Language;
    readonly createdAt: string;
    readonly lastSignInAt: string | null;
    readonly lastUsedAt: string | null;
  };
  readonly terms: { readonly version: string; readonly acceptedAt: string };
  readonly tenant: ExportedTenant;
  readonly formerTenantFacts: readonly FormerTenant[];
  readonly sessions: readonly {
    readonly device: string;
    readonly createdAt: string;
    readonly lastSeenAt: string;
    readonly expiresAt: string;
  }[];
  readonly knownDevices: number;
  readonly pendingEmailChange: {
    readonly email: string;
    readonly askedAt: string;
    readonly expiresAt: string;
  } | null;
  readonly formerEmails: readonly { readonly email: string; readonly undoUntil: string }[];
  readonly passwordResetLinks: readonly { readonly askedAt: string; readonly expiresAt: string }[];
  readonly letters: readonly { readonly issuedAt: string; readonly expiresAt: string }[];
  readonly notices: readonly { readonly kind: string; readonly at: string }[];
  readonly events: readonly EventView[];
};

/** More than a year of an account holds. */
const mostEvents = 10_000;

export async function gatherExport(db: Db, account: Account, now: Date): Promise<AccountExport> {
  const { id, tenantId } = account;
  const record = await getRollRecord(db, tenantId);
  const former = await listFormerFacts(db, tenantId);
  const sessions = await listSessions(db, id);
  const devices = await listDeviceHashes(db, id);
  const letters = await listLiveLetterCodes(db, tenantId, now);
  const notices = await listNotices(db, id);
  const events = await listEvents(db, id, mostEvents);
  return {
    exportedAt: iso(now),
    account: {
      email: account.email,
      language: account.language,
      createdAt: iso(account.createdAt),
      lastSignInAt: account.lastSignInAt && iso(account.lastSignInAt),
      lastUsedAt: account.lastUsedAt && iso(account.lastUsedAt),
    },
    terms: { version: account.termsVersion, acceptedAt: iso(account.termsAcceptedAt) },
    tenant: rollTenant(record),
    formerTenantFacts: former.map(formerTenant),
    sessions: sessions.map(({ device, createdAt, lastSeenAt, expiresAt }) => ({
      device,
      createdAt: iso(createdAt),
      lastSeenAt: iso(lastSeenAt),
      expiresAt: iso(expiresAt),
    })),
    knownDevices: devices.length,
    ...(await links(db, id, now)),
    letters: letters.map(({ createdAt, expiresAt }) => ({
      issuedAt: iso(createdAt),
      expiresAt: iso(expiresAt),
    })),
    notices: notices.map(({ kind, queuedAt }) => ({ kind, at: iso(queuedAt) })),
    events: events.flatMap(eventView),
  };
}

/** What the living links stand for; never what would open them. */
async function links(
  db: Db,
  accountId: string,
  now: Date,
): Promise<Pick<AccountExport, 'pendingEmailChange' | 'formerEmails' | 'passwordResetLinks'>> {
  const tokens = await listAccountTokens(db, accountId, now);
  const change = tokens.find(({ purpose }) => purpose === 'emailChange');
  const times = ({ createdAt, expiresAt }: { createdAt: Date; expiresAt: Date }) => ({
    askedAt: iso(createdAt),
    expiresAt: iso(expiresAt),
  });
  return {
    pendingEmailChange: change === undefined ? null : { email: change.address, ...times(change) },
    formerEmails: tokens
      .filter(({ purpose }) => purpose === 'emailUndo')
      .map(({ address, expiresAt }) => ({ email: address, undoUntil: iso(expiresAt) })),
    passwordResetLinks: tokens.filter(({ purpose }) => purpose === 'passwordReset').map(times),
  };
}

function iso(at: Date): string {
  return at.toISOString();
}
