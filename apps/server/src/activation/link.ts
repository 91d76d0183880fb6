import {
  type Account,
  type Activation,
  findAccount,
  findActivation,
  findRegistrationIdByCookie,
  type PendingRegistration,
} from '@monlogement27/db';
import type { Active, PendingActivation } from '@monlogement27/domain';
import type { Context } from '../context.ts';
import { digest, isMailedToken, mailedTokenId } from '../crypto.ts';
import { findPending } from '../registration/state.ts';

/** What a genuine token leads to; undefined for any other token. */
export type Link =
  | {
      readonly kind: 'pending';
      readonly row: PendingRegistration;
      readonly state: PendingActivation;
      readonly sameBrowser: boolean;
    }
  | {
      readonly kind: 'active';
      readonly account: Account;
      readonly state: Active;
      readonly sameBrowser: boolean;
    };

export async function openLink(
  context: Context,
  token: string,
  now: Date,
): Promise<Link | undefined> {
  const { db, env } = context.deps;
  const id = mailedTokenId(token);
  if (id === undefined) return undefined;
  const pending = await findPending(db, id);
  const activation = pending === undefined ? await findActivation(db, id) : undefined;
  const known = pending?.row ?? activation;
  if (known === undefined) return undefined;
  const { generation, email: address } = known;
  const facts = { purpose: 'activation', id, generation, address } as const;
  if (!(await isMailedToken(env.secretKey, token, facts))) return undefined;
  const cookieHere = await hasRegistrationCookie(context, id, now);
  if (pending !== undefined) {
    const { row, state } = pending;
    return { kind: 'pending', row, state, sameBrowser: cookieHere };
  }
  return activation && activeLink(context, activation, cookieHere);
}

async function activeLink(
  { deps, cookies }: Context,
  activation: Activation,
  cookieHere: boolean,
): Promise<Link | undefined> {
  const account = await findAccount(deps.db, activation.accountId);
  if (account === undefined) return undefined;
  const signedIn = await deps.sessions.accountOf(cookies.get('session'));
  return {
    kind: 'active',
    account,
    state: {
      status: 'active',
      registrationId: activation.registrationId,
      tenantId: account.tenantId,
      email: activation.email,
      generation: activation.generation,
      activatedAt: activation.activatedAt.getTime(),
    },
    sameBrowser: cookieHere || signedIn?.accountId === account.id,
  };
}

async function hasRegistrationCookie(
  { deps, cookies }: Context,
  registrationId: string,
  now: Date,
): Promise<boolean> {
  const cookie = cookies.get('registration');
  if (cookie === undefined) return false;
  const named = await findRegistrationIdByCookie(deps.db, await digest(cookie), now);
  return named === registrationId;
}
