import { type Account, recordEvent, type Tx } from '@monlogement27/db';
import type { EventKind } from '@monlogement27/domain';
import type { Context } from '../context.ts';

type What = {
  readonly kind: EventKind;
  readonly account: Pick<Account, 'id' | 'tenantId'>;
  readonly now: Date;
};

/** Into the list that the account's tenant reads, with the device that did it. */
export async function recordAccountEvent(
  { device }: Pick<Context, 'device'>,
  tx: Tx,
  { kind, account: { id: accountId, tenantId }, now }: What,
): Promise<void> {
  const detail = device === '' ? {} : { device };
  await recordEvent(tx, { kind, accountId, tenantId, detail, now });
}
