import { type Account, listAccountTokens, type Tx } from '@monlogement27/db';

/**
 * Where the end of an account is told: its address, and each former one that could still have undone its change,
 * which ends with it.
 */
export async function addressesOf(
  tx: Tx,
  { account: { id, email }, now }: { readonly account: Account; readonly now: Date },
): Promise<readonly string[]> {
  const tokens = await listAccountTokens(tx, id, now);
  const former = tokens.filter(({ purpose }) => purpose === 'emailUndo');
  return [email, ...former.map(({ address }) => address)];
}
