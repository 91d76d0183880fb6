/**
 * Sessions, through lucia, which is at the end of its life: leaving it is a change of this file.
 * Our adapter keeps only a digest of the session id, and lets the database's clock alone decide.
 */
import {
  type Db,
  deleteExpiredSessions,
  deleteSession,
  deleteSessionsOfAccount,
  extendSession,
  findAccount,
  findSession,
  insertSession,
  listSessions,
  type Session as SessionRow,
  sessionAbsoluteHours,
  sessionIdleHours,
  type Tx,
} from '@monlogement27/db';
import { hour } from '@monlogement27/domain';
import { type Adapter, type DatabaseSession, Lucia, TimeSpan } from 'lucia';
import { plus } from '../clock.ts';
import { digest, randomToken } from '../crypto.ts';

type OurLucia = Lucia<{ endsBy?: Date }>;

declare module 'lucia' {
  interface Register {
    Lucia: OurLucia;
    /** `endsBy`: whatever is done with it; the database sets it. */
    DatabaseSessionAttributes: { device: string; endsBy?: Date };
  }
}

/** `expiresAt`: unless it is used again before. */
export type LiveSession = { readonly accountId: string; readonly expiresAt: Date };

export type Sessions = {
  /** The secret for the cookie. In the caller's transaction: no session without what it is for. */
  open(tx: Tx, accountId: string, device: string): Promise<string>;
  /** The account a cookie speaks for; a session unseen for an hour is extended. */
  accountOf(cookie: string | undefined): Promise<LiveSession | undefined>;
  end(cookie: string): Promise<void>;
};

export const sessionCookieSeconds = sessionAbsoluteHours * 3600;

export function makeSessions(db: Db): Sessions {
  const lucia = makeLucia(adapterOver(db));
  return {
    async open(tx, accountId, device) {
      const sessionId = randomToken();
      await makeLucia(adapterOver(db, tx)).createSession(accountId, { device }, { sessionId });
      return sessionId;
    },
    async accountOf(cookie) {
      if (cookie === undefined) return undefined;
      const { session } = await lucia.validateSession(cookie);
      if (session === null) return undefined;
      const { userId: accountId, expiresAt: idleUntil, endsBy = idleUntil } = session;
      return { accountId, expiresAt: idleUntil < endsBy ? idleUntil : endsBy };
    },
    end: (cookie) => lucia.invalidateSession(cookie),
  };
}

function makeLucia(adapter: Adapter): OurLucia {
  return new Lucia(adapter, {
    sessionExpiresIn: new TimeSpan(sessionIdleHours, 'h'),
    getSessionAttributes: ({ endsBy }) => (endsBy === undefined ? {} : { endsBy }),
  });
}

function adapterOver(db: Db, outer?: Tx): Adapter {
  const within = (work: (tx: Tx) => Promise<void>) =>
    outer === undefined ? db.transaction().execute(work) : work(outer);
  return {
    async getSessionAndUser(sessionId) {
      const sessionHash = await digest(sessionId);
      const found = await findSession(db, sessionHash);
      // Written once an hour and not at every call: enough to tell when a device was last seen.
      if (found?.stale) await within((tx) => extendSession(tx, sessionHash));
      const row = found?.stale ? await findSession(db, sessionHash) : found;
      const account = row && (await findAccount(db, row.accountId));
      if (row === undefined || account === undefined) return [null, null];
      return [asLucia(sessionId, row), { id: account.id, attributes: {} }];
    },
    async getUserSessions(accountId) {
      const rows = await listSessions(db, accountId);
      return rows.map((row) => asLucia(row.id, row));
    },
    setSession: (session) =>
      within(async (tx) => {
        const sessionHash = await digest(session.id);
        const { device } = session.attributes;
        await insertSession(tx, { sessionHash, accountId: session.userId, device });
      }),
    updateSessionExpiration: (sessionId) =>
      within(async (tx) => extendSession(tx, await digest(sessionId))),
    deleteSession: (sessionId) => within(async (tx) => deleteSession(tx, await digest(sessionId))),
    deleteUserSessions: (accountId) => within((tx) => deleteSessionsOfAccount(tx, accountId)),
    deleteExpiredSessions: () => within(deleteExpiredSessions),
  };
}

function asLucia(id: string, row: SessionRow): DatabaseSession {
  return {
    id,
    userId: row.accountId,
    expiresAt: row.expiresAt,
    attributes: { device: row.device, endsBy: plus(row.createdAt, sessionAbsoluteHours * hour) },
  };
}
