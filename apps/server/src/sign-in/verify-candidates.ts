import type { Account, PendingRegistration } from '@monlogement27/db';
import type { Password } from '@monlogement27/domain';
import type { Hasher } from '../crypto.ts';
import { type Candidates, mostPending } from './candidates.ts';

export type Matching = {
  readonly accounts: readonly Account[];
  readonly pending: PendingRegistration | undefined;
};

/**
 * Whose password it is. Wherever it opens no account the work is the same: unknown, wrong and any number of
 * pending registrations take as many hashings, of nothing where there is nobody.
 */
export async function verifyCandidates(
  hasher: Pick<Hasher, 'verify' | 'verifyNothing'>,
  { accounts, pending, leastHashings }: Candidates,
  password: Password,
): Promise<Matching> {
  const nothing = (count: number) =>
    Promise.all(Array.from({ length: Math.max(0, count) }, () => hasher.verifyNothing(password)));
  const matching = async <Of extends { passwordHash: string }>(candidates: readonly Of[]) => {
    const verified = await Promise.all(
      candidates.map(({ passwordHash }) => hasher.verify(passwordHash, password)),
    );
    return candidates.filter((_, index) => verified[index]);
  };
  const [opened] = await Promise.all([
    matching(accounts),
    nothing(leastHashings - accounts.length),
  ]);
  if (opened.length > 0) return { accounts: opened, pending: undefined };
  const [begun] = await Promise.all([matching(pending), nothing(mostPending - pending.length)]);
  return { accounts: [], pending: begun[0] };
}
