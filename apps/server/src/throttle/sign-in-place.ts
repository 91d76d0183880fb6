import { type Db, findDeviceAccount, giveBackPlace, takePlace } from '@monlogement27/db';
import {
  day,
  err,
  hour,
  minute,
  ok,
  type Refusal,
  type Result,
  signInWait,
  type Wait,
  type Window,
  windowWait,
} from '@monlogement27/domain';
import type { Context } from '../context.ts';
import { digest } from '../crypto.ts';

/** Places held by one try; given back when it succeeds, and otherwise spent. */
export type Held = { giveBack(): Promise<void> };

const failuresPerPeer: Window = { limit: 100, windowMs: 15 * minute };
const identityFailuresPerPeer: Window = { limit: 60, windowMs: hour };

/**
 * Taken before any hashing: under the typed identifier whether it exists or not, and under the client's
 * address. A browser known to one of the accounts has a budget of its own, so that a stranger cannot lock
 * a tenant out.
 */
export async function takeSignInPlace(
  context: Context,
  identifierKey: string,
  accountIds: readonly string[],
): Promise<Result<Held, Refusal>> {
  const { db } = context.deps;
  const device = await knownDevice(context, accountIds);
  if (device !== undefined) return take(db, `sign-in:device:${device}`, signInWait, day);
  return takeEach([
    () => take(db, `sign-in:${identifierKey}`, signInWait, day),
    () => takePeerPlace(context, 'sign-in', failuresPerPeer),
  ]);
}

export function takePeerPlace(
  { deps, peer }: Context,
  purpose: string,
  window: Window,
): Promise<Result<Held, Refusal>> {
  return takeWindowPlace(deps.db, `${purpose}:peer:${peer}`, [window]);
}

/** Wrong facts and wrong letter codes of one address together: what the human check rises with, too. */
export function takeIdentityPeerPlace(context: Context): Promise<Result<Held, Refusal>> {
  return takePeerPlace(context, 'identity', identityFailuresPerPeer);
}

export function takeWindowPlace(
  db: Db,
  key: string,
  windows: readonly Window[],
): Promise<Result<Held, Refusal>> {
  const longest = Math.max(...windows.map(({ windowMs }) => windowMs));
  return take(db, key, (tries, now) => windowWait(tries, now, windows), longest);
}

/** All of these places, or none of them. */
export async function takeEach(
  takers: readonly (() => Promise<Result<Held, Refusal>>)[],
): Promise<Result<Held, Refusal>> {
  const held: Held[] = [];
  const giveBack = async () => {
    for (const place of held) await place.giveBack();
  };
  for (const take of takers) {
    const place = await take();
    if (!place.ok) {
      await giveBack();
      return place;
    }
    held.push(place.value);
  }
  return ok({ giveBack });
}

async function take(
  db: Db,
  key: string,
  rule: (tries: number[], now: number) => Wait,
  sinceMs: number,
): Promise<Result<Held, Refusal>> {
  const taken = await takePlace(db, {
    key,
    sinceMs,
    decide: (tries, now) => {
      const wait = rule(tries.map(Number), now.getTime());
      return wait.allowed ? wait : { allowed: false, retryAt: new Date(wait.retryAt) };
    },
  });
  if (!taken.ok) return err({ code: 'tooManyAttempts', retryAt: taken.retryAt.toISOString() });
  return ok({ giveBack: () => giveBackPlace(db, taken.placeId) });
}

export async function knownDevice(
  { deps, cookies }: Context,
  accountIds: readonly string[],
): Promise<string | undefined> {
  const cookie = cookies.get('device');
  if (cookie === undefined) return undefined;
  const hash = await digest(cookie);
  const accountId = await findDeviceAccount(deps.db, hash);
  return accountId !== undefined && accountIds.includes(accountId) ? hash : undefined;
}
