import {
  type Account,
  type Db,
  findAccountByEmail,
  findAccountsByClientNumber,
  findPendingByClientNumber,
  findPendingByEmail,
  type PendingRegistration,
} from '@monlogement27/db';
import { type Identifier, provesFor } from '@monlogement27/domain';

/** Whose password it may be. */
export type Candidates = {
  readonly accounts: readonly Account[];
  /** Not more than `mostPending`, and none that could not be activated. */
  readonly pending: readonly PendingRegistration[];
  /** Fewer hashings than this would tell how many tenants of a number have an account. */
  readonly leastHashings: number;
};

/** As many are tried, or nothing in their place, wherever no account is opened. */
export const mostPending = 3;

export async function findCandidates(db: Db, identifier: Identifier): Promise<Candidates> {
  switch (identifier.kind) {
    case 'email': {
      const account = await findAccountByEmail(db, identifier.email);
      // Those too that can never be activated because the address has an account: whoever asks must not learn it.
      const pending = await findPendingByEmail(db, identifier.email, mostPending);
      return { accounts: account === undefined ? [] : [account], pending, leastHashings: 1 };
    }
    case 'clientNumber': {
      const accounts = await findAccountsByClientNumber(db, identifier.clientNumber);
      const found = await findPendingByClientNumber(db, identifier.clientNumber, mostPending);
      const accountOf = (id: string) => accounts.find(({ tenantId }) => tenantId === id)?.id;
      const pending = found.filter(({ proof, tenantId }) => provesFor(proof, accountOf(tenantId)));
      return { accounts, pending, leastHashings: 2 };
    }
  }
}
