import { updateLanguage } from '@monlogement27/db';
import { type Language, ok, type Refusal, type Result } from '@monlogement27/domain';
import type { Context } from '../context.ts';
import { signedInAccount } from '../session/signed-in.ts';

/** Mails from now on are in it; those on their way stay as they are. */
export async function setLanguage(
  context: Context,
  { language }: { readonly language: Language },
): Promise<Result<{ readonly language: Language }, Refusal>> {
  const signedIn = await signedInAccount(context);
  if (!signedIn.ok) return signedIn;
  const { id } = signedIn.value.account;
  const { db } = context.deps;
  await db.transaction().execute((tx) => updateLanguage(tx, { id, language }));
  return ok({ language });
}
