import { randomUUID } from 'node:crypto';
import {
  type Account,
  countAccountTokens,
  type Db,
  findAccountByEmail,
  findAccountsByClientNumber,
  insertAccountToken,
  lockAccount,
  readNow,
  type Tx,
} from '@monlogement27/db';
import { hour, type Identifier, parseIdentifier } from '@monlogement27/domain';
import { recordAccountEvent } from '../account/record-account-event.ts';
import { plus } from '../clock.ts';
import type { Deps } from '../deps.ts';
import type { ResetRequestJob } from '../mail/queue.ts';

const linkLifetime = hour;
const mostAlive = 3;

/** A link for each account behind what was typed on «Perte du mot de passe»; done once more it does no harm. */
export async function mailResetLinks(
  deps: Pick<Deps, 'enqueueMail'>,
  tx: Tx,
  { identifier: typed, device = '' }: Pick<ResetRequestJob, 'identifier' | 'device'>,
): Promise<void> {
  const identifier = parseIdentifier(typed);
  if (!identifier.ok) throw new Error('A stored identifier is none');
  const now = await readNow(tx);
  for (const { id } of await accountsOf(tx, identifier.value)) {
    const account = await lockAccount(tx, id);
    // No fourth while three are alive: whoever asks on and on can neither flood the owner nor kill their links.
    if (account === undefined || (await countAlive(tx, id, now)) >= mostAlive) continue;
    await sendResetLink(deps, tx, { account, now });
    await recordAccountEvent({ device }, tx, { kind: 'password.resetRequested', account, now });
  }
}

async function accountsOf(db: Db, identifier: Identifier): Promise<readonly Account[]> {
  if (identifier.kind === 'clientNumber') {
    return findAccountsByClientNumber(db, identifier.clientNumber);
  }
  const account = await findAccountByEmail(db, identifier.email);
  return account === undefined ? [] : [account];
}

function countAlive(tx: Tx, accountId: string, now: Date): Promise<number> {
  return countAccountTokens(tx, { accountId, purpose: 'passwordReset', now });
}

/** To the account's address, in the caller's transaction. */
export async function sendResetLink(
  { enqueueMail }: Pick<Deps, 'enqueueMail'>,
  tx: Tx,
  { account: { id: accountId, email: address }, now }: { account: Account; now: Date },
): Promise<void> {
  const [tokenId, purpose] = [randomUUID(), 'passwordReset'] as const;
  const expiresAt = plus(now, linkLifetime);
  await insertAccountToken(tx, { id: tokenId, accountId, purpose, address, now, expiresAt });
  await enqueueMail(tx, { kind: purpose, mailId: randomUUID(), tokenId });
}
