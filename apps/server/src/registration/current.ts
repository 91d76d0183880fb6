import {
  type Activation,
  findActivation,
  findRegistration,
  findRegistrationIdByCookie,
  type PendingRegistration,
} from '@monlogement27/db';
import { err, ok, type Refusal, type Result } from '@monlogement27/domain';
import type { Context } from '../context.ts';
import { digest } from '../crypto.ts';

export type CurrentRegistration =
  | { readonly status: 'pendingActivation'; readonly row: PendingRegistration }
  | { readonly status: 'active'; readonly activation: Activation };

/** The one registration that this browser's cookie names. */
export async function currentRegistration(
  { deps, cookies }: Context,
  now: Date,
): Promise<Result<CurrentRegistration, Refusal>> {
  const cookie = cookies.get('registration');
  if (cookie === undefined) return err({ code: 'noRegistration' });
  const id = await findRegistrationIdByCookie(deps.db, await digest(cookie), now);
  if (id === undefined) return err({ code: 'noRegistration' });
  const row = await findRegistration(deps.db, id);
  if (row !== undefined) return ok({ status: 'pendingActivation', row });
  const activation = await findActivation(deps.db, id);
  if (activation !== undefined) return ok({ status: 'active', activation });
  return err({ code: 'noRegistration' });
}
