import { readNow, updateAcceptedTerms } from '@monlogement27/db';
import { err, ok, type Refusal, type Result } from '@monlogement27/domain';
import type { Context } from '../context.ts';
import { signedInAccount } from '../session/signed-in.ts';
import { recordAccountEvent } from './record-account-event.ts';

/** The version in force alone can be accepted; once more keeps the first date. */
export async function acceptTerms(
  context: Context,
  { version }: { readonly version: string },
): Promise<Result<{ readonly accepted: true }, Refusal>> {
  const { db, terms } = context.deps;
  const signedIn = await signedInAccount(context);
  if (!signedIn.ok) return signedIn;
  const { account } = signedIn.value;
  if (version !== terms.version) return err({ code: 'termsOutdated' });
  if (account.termsVersion === version) return ok({ accepted: true });
  const now = await readNow(db);
  await db.transaction().execute(async (tx) => {
    const { id } = account;
    await updateAcceptedTerms(tx, { id, version, hash: terms.hash, now });
    await recordAccountEvent(context, tx, { kind: 'terms.accepted', account, now });
  });
  return ok({ accepted: true });
}
