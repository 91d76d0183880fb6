import { type Db, findDeviceAccount, giveBackPlace, takePlace } from '@monlogement27/db';
import {
  day,
  err,
  hour,
  type Instant,
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
import { keys } from './keys.ts';

/** Places held by one try; given back when it succeeds, and otherwise spent. */
export type Held = { giveBack(): Promise<void> };

const failuresPerPeer: Window = { limit: 100, windowMs: 15 * minute };
/** That anybody asks for without a ticket. */
export const mailsPerPeer: Window = { limit: 60, windowMs: hour };

/**
 * One try at the password of one account, taken before any hashing: under the identifier, or as a browser that is
 * known to the account, which has a budget of its own, so that a stranger cannot lock a tenant out.
 */
export async function takeSignInPlace(
  context: Context,
  key: string,
  accountId: string | undefined,
): Promise<Result<Held, Refusal>> {
  const { db } = context.deps;
  const known = await knownDevice(db, context, accountId === undefined ? [] : [accountId]);
  if (known !== undefined) return takeDevicePlace(db, known);
  const places = await takeStrangerPlaces(context, key);
  if (!places.ok) return places;
  const { identifier, peer } = places.value;
  return ok({
    async giveBack() {
      await identifier.giveBack();
      await peer.giveBack();
    },
  });
}

/** Under the typed identifier, whether it exists or not, and under the client's address. */
export type StrangerPlaces = { readonly identifier: Held; readonly peer: Held };

export async function takeStrangerPlaces(
  context: Context,
  key: string,
): Promise<Result<StrangerPlaces, Refusal>> {
  const identifier = await takeSignInTry(context.deps.db, key);
  if (!identifier.ok) return identifier;
  const peer = await takePeerPlace(context, 'sign-in', failuresPerPeer);
  if (peer.ok) return ok({ identifier: identifier.value, peer: peer.value });
  await identifier.value.giveBack();
  return peer;
}

/** For the account that knows the browser, and for no other. */
export function takeDevicePlace(db: Db, { hash }: KnownDevice): Promise<Result<Held, Refusal>> {
  return takeSignInTry(db, keys.signIn.device(hash));
}

function takeSignInTry(db: Db, key: string): Promise<Result<Held, Refusal>> {
  const rule: Rule = (tries, now) => allowed(signInWait(tries, now));
  return takeUnder(db, { key, rule, sinceMs: day });
}

export function takePeerPlace(
  { deps, peer }: Context,
  purpose: string,
  window: Window,
): Promise<Result<Held, Refusal>> {
  return takeWindowPlace(deps.db, `${purpose}:peer:${peer}`, [window]);
}

export function takeWindowPlace(
  db: Db,
  key: string,
  windows: readonly Window[],
): Promise<Result<Held, Refusal>> {
  const sinceMs = Math.max(...windows.map(({ windowMs }) => windowMs));
  return takeUnder(db, {
    key,
    rule: (tries, now) => allowed(windowWait(tries, now, windows)),
    sinceMs,
  });
}

/** What fails, or finds the server too busy, was no try: its place is given back. */
export async function holding<Value>(place: Held, work: () => Promise<Value>): Promise<Value> {
  try {
    return await work();
  } catch (error) {
    await place.giveBack();
    throw error;
  }
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

/** Over the places taken so far and not given back, oldest first. */
export type Rule = (tries: readonly Instant[], now: Instant) => Result<true, Refusal>;

export async function takeUnder(
  db: Db,
  { key, rule, sinceMs }: { key: string; rule: Rule; sinceMs: number },
): Promise<Result<Held, Refusal>> {
  const place = await takePlace(db, {
    key,
    sinceMs,
    decide: (tries, now) => rule(tries.map(Number), now.getTime()),
  });
  return place.ok ? ok({ giveBack: () => giveBackPlace(db, place.value) }) : place;
}

export function allowed(wait: Wait): Result<true, Refusal> {
  if (wait.allowed) return ok(true);
  return err({ code: 'tooManyAttempts', retryAt: new Date(wait.retryAt).toISOString() });
}

/** A browser that one of the accounts signed in with before. */
export type KnownDevice = { readonly hash: string; readonly accountId: string };

export async function knownDevice(
  db: Db,
  { cookies }: Pick<Context, 'cookies'>,
  accountIds: readonly string[],
): Promise<KnownDevice | undefined> {
  const cookie = cookies.get('device');
  if (cookie === undefined) return undefined;
  const hash = await digest(cookie);
  const accountId = await findDeviceAccount(db, hash);
  return accountId !== undefined && accountIds.includes(accountId)
    ? { hash, accountId }
    : undefined;
}
