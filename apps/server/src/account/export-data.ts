import { readNow } from '@monlogement27/db';
import { ok, type Refusal, type Result } from '@monlogement27/domain';
import type { Context } from '../context.ts';
import { confirmedAccount } from '../session/signed-in.ts';
import { type AccountExport, gatherExport } from './gather-export.ts';
import { recordAccountEvent } from './record-account-event.ts';

/** «Télécharger mes données»: all that is kept of the tenant, and nothing that opens anything. */
export async function exportData(
  context: Context,
  form: { readonly currentPassword: string },
): Promise<Result<AccountExport, Refusal>> {
  const { deps } = context;
  const confirmed = await confirmedAccount(context, form.currentPassword);
  if (!confirmed.ok) return confirmed;
  const { account } = confirmed.value;
  const now = await readNow(deps.db);
  return ok(
    await deps.db.transaction().execute(async (tx) => {
      await recordAccountEvent(context, tx, { kind: 'data.exported', account, now });
      return gatherExport(tx, account, now);
    }),
  );
}
