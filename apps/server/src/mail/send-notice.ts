import { randomUUID } from 'node:crypto';
import { type Account, type Tx, takeNotice } from '@monlogement27/db';
import type { Deps } from '../deps.ts';
import type { NoticeKind } from './queue.ts';

type Notice = {
  /** As it was when this happened: the mail goes to its address, in its language. */
  readonly account: Account;
  readonly notice: NoticeKind;
  readonly now: Date;
  /** Other addresses than the account's own. */
  readonly to?: readonly string[];
  /** The device that did it; empty where it says nothing. */
  readonly device?: string;
};

/**
 * At most one of a kind an hour, so that nobody's mailbox can be flooded through us. The account must still
 * exist: whoever closes it tells its owner first.
 */
export async function sendNotice(
  { enqueueMail }: Pick<Deps, 'enqueueMail'>,
  tx: Tx,
  { account, notice, now, to = [account.email], device = '' }: Notice,
): Promise<void> {
  const { id: accountId, language } = account;
  if (to.length === 0 || !(await takeNotice(tx, { accountId, kind: notice, now }))) return;
  const at = now.toISOString();
  for (const address of to) {
    const job = {
      kind: 'notice',
      mailId: randomUUID(),
      notice,
      to: address,
      language,
      at,
    } as const;
    await enqueueMail(tx, device === '' ? job : { ...job, device });
  }
}
