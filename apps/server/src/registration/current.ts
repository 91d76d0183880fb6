import { type Activation, findActivation, findRegistrationIdByCookie } from '@monlogement27/db';
import { err, ok, type Refusal, type Result } from '@monlogement27/domain';
import type { Context } from '../context.ts';
import { digest } from '../crypto.ts';
import { findPending, type Pending } from './state.ts';

export type CurrentRegistration =
  | ({ readonly status: 'pendingActivation' } & Pending)
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
  const pending = await findPending(deps.db, id);
  if (pending !== undefined) return ok({ status: 'pendingActivation', ...pending });
  const activation = await findActivation(deps.db, id);
  if (activation !== undefined) return ok({ status: 'active', activation });
  return err({ code: 'noRegistration' });
}
