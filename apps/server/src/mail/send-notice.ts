import { randomUUID } from 'node:crypto';
import { type Account, type Tx, takeNotice } from '@monlogement27/db';
import type { Deps } from '../deps.ts';
import type { NoticeKind } from './queue.ts';

type Notice = {
  /** As it was when this happened: the mail goes to its address, in its language. */
  readonly account: Account;
  readonly notice: NoticeKind;
  readonly now: Date;
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
  { account, notice, now, device = '' }: Notice,
): Promise<void> {
  const { id: accountId, email: to, language } = account;
  if (!(await takeNotice(tx, { accountId, kind: notice, now }))) return;
  const job = { kind: 'notice', mailId: randomUUID(), notice, to, language } as const;
  const at = now.toISOString();
  await enqueueMail(tx, device === '' ? { ...job, at } : { ...job, at, device });
}
