import { listSessions } from '@monlogement27/db';
import { ok, type Refusal, type Result } from '@monlogement27/domain';
import type { Context } from '../context.ts';
import { signedInAccount } from './signed-in.ts';

export type SessionView = {
  /** Names the session to end; opens nothing. */
  readonly id: string;
  /** «Chrome, Android»; empty where the browser does not say. */
  readonly device: string;
  /** When it was signed in. */
  readonly createdAt: string;
  /** Within the hour. */
  readonly lastSeenAt: string;
  /** This very browser. */
  readonly current: boolean;
};

/** Every browser that is signed in to the account, last seen first. */
export async function sessionList(
  context: Context,
): Promise<Result<readonly SessionView[], Refusal>> {
  const signedIn = await signedInAccount(context);
  if (!signedIn.ok) return signedIn;
  const { account, sessionHash } = signedIn.value;
  const sessions = await listSessions(context.deps.db, account.id);
  return ok(
    sessions.map((session) => ({
      id: session.id,
      device: session.device,
      createdAt: session.createdAt.toISOString(),
      lastSeenAt: session.lastSeenAt.toISOString(),
      current: session.sessionHash === sessionHash,
    })),
  );
}
