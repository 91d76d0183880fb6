import { readNow } from '@monlogement27/db';
import { err, ok, type Refusal, type Result } from '@monlogement27/domain';
import type { Context } from '../context.ts';
import { confirmedAccount, lockConfirmed } from '../session/signed-in.ts';
import { closeAccount } from './close-account.ts';

/** At once and for good; the same tenant may register again. */
export async function close(
  context: Context,
  form: { readonly currentPassword: string },
): Promise<Result<{ readonly closed: true }, Refusal>> {
  const { deps, device, cookies } = context;
  const confirmed = await confirmedAccount(context, form.currentPassword);
  if (!confirmed.ok) return confirmed;
  const { account } = confirmed.value;
  const now = await readNow(deps.db);
  const closed = await deps.db.transaction().execute(async (tx) => {
    const locked = await lockConfirmed(tx, account);
    if (locked === undefined) return false;
    await closeAccount(deps, tx, { account: locked, notice: 'accountClosed', now, device });
    return true;
  });
  if (!closed) return err({ code: 'signInRequired' });
  for (const name of ['session', 'device', 'registration'] as const) cookies.end(name);
  return ok({ closed: true });
}
