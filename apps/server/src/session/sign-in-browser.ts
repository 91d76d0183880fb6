import {
  type Account,
  deleteSession,
  extendDevice,
  insertDevice,
  type Tx,
  touchSignIn,
} from '@monlogement27/db';
import { day } from '@monlogement27/domain';
import { plus } from '../clock.ts';
import type { Context } from '../context.ts';
import type { Cookies } from '../cookies.ts';
import { digest, randomToken } from '../crypto.ts';
import { sessionCookieSeconds } from './lucia.ts';

const deviceDays = 400;

/** A browser that is known to the account once the transaction is committed. */
export type KnownDevice = { keepIn(cookies: Cookies): void };

/** What the browser gets once the transaction is committed. */
export type NewSession = { readonly session: string; readonly device: KnownDevice };

/** A new session in the place of whatever the browser held before, known to this account from now on. */
export async function openSession(
  context: Context,
  tx: Tx,
  account: Account,
  now: Date,
): Promise<NewSession> {
  const { deps, cookies, device: name } = context;
  const former = cookies.get('session');
  if (former !== undefined) await deleteSession(tx, await digest(former));
  const session = await deps.sessions.open(tx, account.id, name);
  const device = await rememberDevice(context, tx, account.id, now);
  await touchSignIn(tx, { id: account.id, now });
  return { session, device };
}

/** One that is known already stays the one it is: the budget of its failed tries goes on. */
export async function rememberDevice(
  { cookies: { get } }: Pick<Context, 'cookies'>,
  tx: Tx,
  accountId: string,
  now: Date,
): Promise<KnownDevice> {
  const expiresAt = plus(now, deviceDays * day);
  const kept = get('device');
  const extended =
    kept !== undefined &&
    (await extendDevice(tx, { deviceHash: await digest(kept), accountId, expiresAt }));
  const device = extended ? kept : randomToken();
  if (!extended) {
    await insertDevice(tx, { deviceHash: await digest(device), accountId, now, expiresAt });
  }
  return { keepIn: (cookies) => cookies.set('device', device, (deviceDays * day) / 1000) };
}

export function setSessionCookies({ cookies }: Context, { session, device }: NewSession): void {
  cookies.set('session', session, sessionCookieSeconds);
  device.keepIn(cookies);
}
