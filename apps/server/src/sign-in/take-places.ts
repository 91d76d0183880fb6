import { ok, type Refusal, type Result } from '@monlogement27/domain';
import type { Context } from '../context.ts';
import type { Held } from '../throttle/places.ts';
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
  /** What the try found out about nobody else is given back. */
  settle(matching: Matching): Promise<void>;
};

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
  const ids = accounts.map(({ id }) => id);
  const known = await knownDevice(db, context, ids);
  if (known === undefined) {
    const places = await takeStrangerPlaces(context, key);
    return places.ok ? ok(signInPlaces(candidates, undefined, places.value)) : places;
  }
  const own = await takeDevicePlace(db, known);
  if (!own.ok) return own;
  if (accounts.length + pending.length === 1) {
    return ok(signInPlaces(candidates, own.value, undefined));
  }
  const alone = accounts.filter(({ id }) => id === known.accountId);
  const narrowed = { ...candidates, accounts: alone, pending: [] };
  const places = await takeStrangerPlaces(context, key);
  return ok(
    places.ok
      ? signInPlaces(candidates, own.value, places.value)
      : signInPlaces(narrowed, own.value, undefined),
  );
}

function signInPlaces(
  candidates: Candidates,
  own: Held | undefined,
  strangers: StrangerPlaces | undefined,
): SignInPlaces {
  return {
    candidates,
    async giveBack() {
      await own?.giveBack();
      await strangers?.identifier.giveBack();
      await strangers?.peer.giveBack();
    },
    async settle({ accounts, pending }) {
      if (accounts.length === 0 && pending === undefined) return;
      await strangers?.peer.giveBack();
      if (accounts.length === 0) return;
      await own?.giveBack();
      // With others under the identifier it told whether the password is theirs.
      if (candidates.accounts.length === 1) await strangers?.identifier.giveBack();
    },
  };
}
