import {
  type Account,
  type AccountToken,
  type AccountTokenPurpose,
  findAccount,
  findAccountToken,
} from '@monlogement27/db';
import type { Context } from '../context.ts';
import { isMailedToken, mailedTokenId } from '../crypto.ts';

export type AccountLink = { readonly token: AccountToken; readonly account: Account };

/** What a genuine link of this purpose leads to, while it lives; undefined for anything else. */
export async function openAccountLink(
  { deps: { db, env } }: Context,
  { text, purpose, now }: { text: string; purpose: AccountTokenPurpose; now: Date },
): Promise<AccountLink | undefined> {
  const id = mailedTokenId(text);
  const token = id && (await findAccountToken(db, { id, purpose, now }));
  if (!token) return undefined;
  const { address } = token;
  const facts = { purpose, id: token.id, generation: 0, address } as const;
  if (!(await isMailedToken(env.secretKey, text, facts))) return undefined;
  const account = await findAccount(db, token.accountId);
  return account && { token, account };
}
