import {
  type Account,
  findAccountsToClose,
  findAccountsToWarn,
  idleWarning,
  lockAccountToClose,
  lockAccountToWarn,
  recordEvent,
  type Tx,
} from '@monlogement27/db';
import { day } from '@monlogement27/domain';
import { closeAccount } from '../account/close-account.ts';
import { plus } from '../clock.ts';
import type { Deps } from '../deps.ts';
import { sendNotice } from '../mail/send-notice.ts';

type IdleDeps = Pick<Deps, 'db' | 'log' | 'enqueueMail'>;

const unusedFor = 730 * day;
const warnedFor = 60 * day;
const accountsAtOnce = 20;
/** The rest waits for tomorrow, so that no mail server meets a hundred thousand warnings at once. */
const mostBatches = 250;

/** Tells the owners of accounts unused for two years; answers how many. */
export function warnIdleAccounts(deps: IdleDeps, now: Date): Promise<number> {
  const unusedSince = plus(now, -unusedFor);
  return eachInBatches(deps, {
    find: () => findAccountsToWarn(deps.db, { unusedSince, limit: accountsAtOnce }),
    async act(tx, { id }) {
      const account = await lockAccountToWarn(tx, { id, unusedSince });
      if (account === undefined) return false;
      const { id: accountId, tenantId } = account;
      await sendNotice(deps, tx, { account, notice: idleWarning, now });
      await recordEvent(tx, { kind: 'account.idleWarned', accountId, tenantId, now });
      return true;
    },
  });
}

/** Closes those whose owners were told 60 days ago and have not used them since; answers how many. */
export function closeIdleAccounts(deps: IdleDeps, now: Date): Promise<number> {
  const warnedBefore = plus(now, -warnedFor);
  return eachInBatches(deps, {
    find: () => findAccountsToClose(deps.db, { warnedBefore, limit: accountsAtOnce }),
    async act(tx, { id }) {
      const account = await lockAccountToClose(tx, { id, warnedBefore });
      if (account === undefined) return false;
      await closeAccount(deps, tx, { account, notice: 'idleClosed', now });
      return true;
    },
  });
}

type Batches = {
  readonly find: () => Promise<readonly Account[]>;
  /** False where another server, or its owner, was quicker. */
  readonly act: (tx: Tx, account: Account) => Promise<boolean>;
};

/** Each account in a transaction of its own; one that fails is logged, and stops no other. */
async function eachInBatches({ db, log }: IdleDeps, { find, act }: Batches): Promise<number> {
  const failed = new Set<string>();
  let done = 0;
  for (let batch = 0; batch < mostBatches; batch += 1) {
    const found = (await find()).filter(({ id }) => !failed.has(id));
    if (found.length === 0) break;
    for (const account of found) {
      try {
        if (await db.transaction().execute((tx) => act(tx, account))) done += 1;
      } catch (error) {
        failed.add(account.id);
        log.error({ event: 'idleAccount.failed', accountId: account.id, err: error }, 'job failed');
      }
    }
  }
  return done;
}
