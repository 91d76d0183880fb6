import {
  type Account,
  deleteRegistrationsOfTenant,
  getTenant,
  insertAccount,
  insertActivation,
  lockRegistration,
  readNow,
} from '@monlogement27/db';
import {
  activate as activateState,
  err,
  normalizePassword,
  ok,
  passwordRequired,
  type Refusal,
  type Result,
} from '@monlogement27/domain';
import { recordAccountEvent } from '../account/record-account-event.ts';
import { localDay } from '../clock.ts';
import type { Context } from '../context.ts';
import { isCurrent } from '../registration/is-current.ts';
import {
  type NewSession,
  openSession,
  openSessionAgain,
  setSessionCookies,
} from '../session/sign-in-browser.ts';
import { lockConfirmed } from '../session/signed-in.ts';
import { keys } from '../throttle/keys.ts';
import { holding } from '../throttle/places.ts';
import { takeSignInPlace } from '../throttle/sign-in-place.ts';
import { type Link, openLink } from './link.ts';
import { endFormerAccount, tellFormerHolder } from './take-over.ts';

type Form = { readonly token: string; readonly password?: string | undefined };

/**
 * Opens the account and signs the tenant in. Repeating it from the same browser, or with the right
 * password, answers the same again.
 */
export async function activate(
  context: Context,
  form: Form,
): Promise<Result<{ readonly status: 'active' }, Refusal>> {
  const now = await readNow(context.deps.db);
  const link = await openLink(context, form.token, now);
  if (link === undefined) return err({ code: 'linkRefused' });
  const passwordMatches = await checkActivationPassword(context, link, form.password);
  if (!passwordMatches.ok) return passwordMatches;
  const { registrationId, generation } = link.state;
  const opener = { sameBrowser: link.sameBrowser, passwordMatches: passwordMatches.value };
  const token = { registrationId, generation };
  const activated = activateState(link.state, { token, opener }, now.getTime());
  if (!activated.ok) return err({ code: activated.error });
  const opened =
    link.kind === 'active'
      ? await signInAgain(context, link.account, now)
      : await openAccount(context, link, now);
  if (opened === 'lost') {
    // Another opener of the same link came first: the account it made is this one's too.
    const again = await openLink(context, form.token, now);
    return again?.kind === 'active' ? activate(context, form) : err({ code: 'linkRefused' });
  }
  setSessionCookies(context, opened);
  context.cookies.end('registration');
  return ok({ status: 'active' });
}

/** False where none is asked for; a wrong one spends the sign-in throttle of the address. */
async function checkActivationPassword(
  context: Context,
  link: Link,
  typed: string | undefined,
): Promise<Result<boolean, Refusal>> {
  if (!passwordRequired(link.state, link)) return ok(false);
  if (typed === undefined) return err({ code: 'passwordRequired' });
  const password = normalizePassword(typed);
  if (!password.ok) return err({ code: 'wrongCredentials' });
  // An account has the identifiers it has now: the address it was activated with may be another's mailbox.
  const { email, id } =
    link.kind === 'active' ? link.account : { email: link.state.email, id: undefined };
  const place = await takeSignInPlace(context, keys.signIn.email(email), id);
  if (!place.ok) return place;
  const hash = link.kind === 'active' ? link.account.passwordHash : link.row.passwordHash;
  const { hasher } = context.deps;
  const matches = await holding(place.value, () => hasher.verify(hash, password.value));
  if (!matches) return err({ code: 'wrongCredentials' });
  await place.value.giveBack();
  return ok(true);
}

/** Undoes what the transaction wrote so far. */
class Lost extends Error {}

/**
 * The account first, the former one before the new one: of several registrations of one tenant the lock or the
 * unique constraint lets one through while the others hold nothing yet. Each holding its own registration first, they wait for each other for ever.
 */
async function openAccount(
  context: Context,
  { row: seen }: Extract<Link, { kind: 'pending' }>,
  now: Date,
): Promise<NewSession | 'lost'> {
  try {
    return await context.deps.db.transaction().execute(async (tx) => {
      const former = await endFormerAccount(tx, { ...seen, now });
      const inserted = await insertAccount(tx, { ...seen, now });
      if (!inserted.ok) throw new Lost();
      const account = inserted.value;
      const row = await lockRegistration(tx, seen.id);
      // Gone, or corrected since it was looked at: the link in hand is no longer its link.
      if (row === undefined || row.generation !== seen.generation) throw new Lost();
      const { landlord } = context.deps;
      const { id: accountId, tenantId, email } = account;
      // Moved out between the form and the mail.
      if (!isCurrent(await getTenant(tx, tenantId), localDay(now, landlord.timeZone))) {
        throw new Lost();
      }
      const { id: registrationId, generation } = row;
      await insertActivation(tx, { registrationId, accountId, email, generation, now });
      await deleteRegistrationsOfTenant(tx, tenantId);
      if (former !== undefined) await tellFormerHolder(context.deps, tx, { former, now });
      const kind = former === undefined ? 'account.activated' : 'account.takenOver';
      await recordAccountEvent(context, tx, { kind, account, now });
      return openSession(context, tx, account, now);
    });
  } catch (error) {
    if (error instanceof Lost) return 'lost';
    throw error;
  }
}

/** Lost where a recovery came first: what opened the account a moment ago need not open it now. */
function signInAgain(context: Context, account: Account, now: Date): Promise<NewSession | 'lost'> {
  return context.deps.db
    .transaction()
    .execute(async (tx) =>
      (await lockConfirmed(tx, account)) ? openSessionAgain(context, tx, account, now) : 'lost',
    );
}
