import { randomUUID } from 'node:crypto';
import { type Account, type Tx, takeNotice } from '@monlogement27/db';
import type { Deps } from '../deps.ts';
import type { NoticeKind } from './queue.ts';

/** At most one of a kind an hour, so that nobody's mailbox can be flooded through us. */
export async function sendNotice(
  { enqueueMail }: Pick<Deps, 'enqueueMail'>,
  tx: Tx,
  { account, notice, now }: { account: Account; notice: NoticeKind; now: Date },
): Promise<void> {
  if (!(await takeNotice(tx, { accountId: account.id, kind: notice, now }))) return;
  await enqueueMail(tx, { kind: 'notice', mailId: randomUUID(), notice, to: account.email });
}
