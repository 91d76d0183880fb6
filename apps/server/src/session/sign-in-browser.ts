import {
  type Account,
  deleteSession,
  extendDevice,
  insertDevice,
  type Tx,
  touchSignIn,
} from '@monlogement27/db';
import { day } from '@monlogement27/domain';
import { recordAccountEvent } from '../account/record-account-event.ts';
import { plus } from '../clock.ts';
import type { Context } from '../context.ts';
import type { Cookies } from '../cookies.ts';
import { digest, randomToken } from '../crypto.ts';
import { sendNotice } from '../mail/send-notice.ts';
import { knownDevice } from '../throttle/sign-in-place.ts';
import { sessionCookieSeconds } from './lucia.ts';

const deviceDays = 400;

/** A browser that is known to the account once the transaction is committed. */
export type RememberedDevice = { keepIn(cookies: Cookies): void };

/** What the browser gets once the transaction is committed. */
export type NewSession = { readonly session: string; readonly device: RememberedDevice };

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

/** To an account that was there before: written down, and told to its owner where the browser is new to it. */
export async function openSessionAgain(
  context: Context,
  tx: Tx,
  account: Account,
  now: Date,
): Promise<NewSession> {
  const { deps, device } = context;
  await recordAccountEvent(context, tx, { kind: 'session.signedIn', account, now });
  if ((await knownDevice(tx, context, [account.id])) === undefined) {
    await sendNotice(deps, tx, { account, notice: 'newDevice', device, now });
  }
  return openSession(context, tx, account, now);
}

/** One that is known already stays the one it is: the budget of its failed tries goes on. */
export async function rememberDevice(
  { cookies: { get } }: Pick<Context, 'cookies'>,
  tx: Tx,
  accountId: string,
  now: Date,
): Promise<RememberedDevice> {
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
