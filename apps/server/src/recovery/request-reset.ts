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
import {
  err,
  hour,
  type Identifier,
  ok,
  parseIdentifier,
  type Refusal,
  type Result,
} from '@monlogement27/domain';
import { recordAccountEvent } from '../account/record-account-event.ts';
import { plus } from '../clock.ts';
import type { Context } from '../context.ts';
import type { Deps } from '../deps.ts';
import { mailsPerPeer, takePeerPlace } from '../throttle/sign-in-place.ts';

const linkLifetime = hour;
const mostAlive = 3;

/** «Perte du mot de passe»: a mail for each account behind the identifier. The answer is the same for none. */
export async function requestReset(
  context: Context,
  form: { readonly identifier: string },
): Promise<Result<{ readonly requested: true }, Refusal>> {
  const { db } = context.deps;
  const identifier = parseIdentifier(form.identifier);
  if (!identifier.ok) {
    return err({ code: 'invalidInput', fields: { identifier: identifier.error } });
  }
  const peer = await takePeerPlace(context, 'mail', mailsPerPeer);
  if (!peer.ok) return peer;
  const now = await readNow(db);
  for (const { id } of await accountsOf(db, identifier.value)) {
    await db.transaction().execute((tx) => mailLink(context, tx, id, now));
  }
  return ok({ requested: true });
}

async function accountsOf(db: Db, identifier: Identifier): Promise<readonly Account[]> {
  if (identifier.kind === 'clientNumber') {
    return findAccountsByClientNumber(db, identifier.clientNumber);
  }
  const account = await findAccountByEmail(db, identifier.email);
  return account === undefined ? [] : [account];
}

/** No fourth while three are alive: whoever asks on and on can neither flood the owner nor kill their links. */
async function mailLink(context: Context, tx: Tx, accountId: string, now: Date): Promise<void> {
  const account = await lockAccount(tx, accountId);
  if (account === undefined) return;
  const purpose = 'passwordReset';
  if ((await countAccountTokens(tx, { accountId, purpose, now })) >= mostAlive) return;
  await sendResetLink(context.deps, tx, { account, now });
  await recordAccountEvent(context, tx, { kind: 'password.resetRequested', account, now });
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
