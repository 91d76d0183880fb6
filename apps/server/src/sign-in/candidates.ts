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
  readonly pending: readonly PendingRegistration[];
  /** Fewer hashings than this would tell an unknown identifier from a known one. */
  readonly leastHashings: number;
};

const mostPending = 3;

export async function findCandidates(db: Db, identifier: Identifier): Promise<Candidates> {
  switch (identifier.kind) {
    case 'email': {
      const account = await findAccountByEmail(db, identifier.email);
      const named = await findPendingByEmail(db, identifier.email, mostPending);
      // Where the address has an account, only a letter that takes it over can be activated.
      const pending = named.filter(({ proof }) => provesFor(proof, account?.id));
      return { accounts: account === undefined ? [] : [account], pending, leastHashings: 1 };
    }
    case 'clientNumber': {
      const accounts = await findAccountsByClientNumber(db, identifier.clientNumber);
      const pending = await findPendingByClientNumber(db, identifier.clientNumber, mostPending);
      return { accounts, pending, leastHashings: 2 };
    }
  }
}
