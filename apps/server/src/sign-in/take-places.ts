import { day, ok, type Refusal, type Result, type Window } from '@monlogement27/domain';
import type { Context } from '../context.ts';
import { keys } from '../throttle/keys.ts';
import { type Held, takeWindowPlace } from '../throttle/places.ts';
import {
  knownDevice,
  type StrangerPlaces,
  takeDevicePlace,
  takeStrangerPlaces,
} from '../throttle/sign-in-place.ts';
import type { Candidates } from './candidates.ts';
import type { Matching } from './verify-candidates.ts';

/** Whose passwords this try may be held against, and what it costs. */
export type SignInPlaces = {
  readonly candidates: Candidates;
  /** Nothing was tried after all. */
  giveBack(): Promise<void>;
  /** Gives back what is not spent by a try that ended like this. */
  settle(matching: Matching): Promise<void>;
};

/**
 * Tries that were right for one of those under the identifier and so told what is not, or is, another's password:
 * as many as a household needs in a day, and no way to guess.
 */
const triesAtOthers: Window = { limit: 20, windowMs: day };

type Places = StrangerPlaces & { readonly others?: Held };

/**
 * A browser known to one account has a budget for that account alone. Against whoever else stands under the
 * identifier it is a stranger, as a co-tenant is with a password of their own: those tries count, also where the
 * password opens something else. Where a stranger must wait, the known browser still gets into its own account.
 */
export async function takePlaces(
  context: Context,
  key: string,
  candidates: Candidates,
): Promise<Result<SignInPlaces, Refusal>> {
  const { db } = context.deps;
  const { accounts, pending } = candidates;
  const known = await knownDevice(
    db,
    context,
    accounts.map(({ id }) => id),
  );
  if (known === undefined) {
    const places = await takeForAll(context, key, candidates);
    return places.ok ? ok(signInPlaces(candidates, undefined, places.value)) : places;
  }
  const own = await takeDevicePlace(db, known);
  if (!own.ok) return own;
  if (accounts.length + pending.length === 1) {
    return ok(signInPlaces(candidates, own.value, undefined));
  }
  const alone = accounts.filter(({ id }) => id === known.accountId);
  const narrowed = { ...candidates, accounts: alone, pending: [] };
  const places = await takeForAll(context, key, candidates);
  return ok(
    places.ok
      ? signInPlaces(candidates, own.value, places.value)
      : signInPlaces(narrowed, own.value, undefined),
  );
}

async function takeForAll(
  context: Context,
  key: string,
  { accounts, pending }: Candidates,
): Promise<Result<Places, Refusal>> {
  const strangers = await takeStrangerPlaces(context, key);
  if (!strangers.ok || (accounts.length < 2 && pending.length === 0)) return strangers;
  const { db } = context.deps;
  const others = await takeWindowPlace(db, keys.signIn.others(key), [triesAtOthers]);
  if (others.ok) return ok({ ...strangers.value, others: others.value });
  await strangers.value.identifier.giveBack();
  await strangers.value.peer.giveBack();
  return others;
}

function signInPlaces(
  candidates: Candidates,
  own: Held | undefined,
  places: Places | undefined,
): SignInPlaces {
  return {
    candidates,
    async giveBack() {
      for (const held of [own, places?.identifier, places?.peer, places?.others]) {
        await held?.giveBack();
      }
    },
    async settle({ accounts, pending }) {
      // A wrong try is spent under the identifier already.
      if (accounts.length === 0 && pending === undefined) return places?.others?.giveBack();
      await places?.identifier.giveBack();
      await places?.peer.giveBack();
      // What a known browser tried at its own account was wrong where it opened a pending registration.
      if (accounts.length > 0) await own?.giveBack();
      if (accounts.length > 0 && candidates.accounts.length === 1) await places?.others?.giveBack();
    },
  };
}
