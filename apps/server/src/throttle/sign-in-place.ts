import { type Db, findDeviceAccount } from '@monlogement27/db';
import {
  day,
  minute,
  ok,
  type Refusal,
  type Result,
  signInWait,
  type Window,
} from '@monlogement27/domain';
import type { Context } from '../context.ts';
import { digest } from '../crypto.ts';
import { keys } from './keys.ts';
import { allowed, type Held, type Rule, takePeerPlace, takeUnder } from './places.ts';

const failuresPerPeer: Window = { limit: 100, windowMs: 15 * minute };
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
