import {
  type Account,
  findAccountByTenant,
  findLetterCandidates,
  type LetterCandidate,
  lockLetterCode,
  readNow,
  recordEvent,
} from '@monlogement27/db';
import {
  err,
  type GivenLetter,
  type LetterForm,
  letterCodeWindow,
  letterDateWindow,
  ok,
  parseLetter,
  type Refusal,
  type Result,
} from '@monlogement27/domain';
import { localDay } from '../clock.ts';
import type { Context } from '../context.ts';
import { checkHuman } from '../human-check/check.ts';
import { isCurrent } from '../registration/is-current.ts';
import { handTicket, makeTicket, type TicketAnswer } from '../registration/ticket.ts';
import { keys } from '../throttle/keys.ts';
import { takeEach, takeWindowPlace } from '../throttle/places.ts';

/** As many as there are tenants under one number, but for a few: fewer would tell an unknown number from a known one. */
const leastHashings = 4;

/**
 * «Inscription suite à courrier»: the code of a paper letter gives a ticket. Unknown, wrong, used, expired,
 * printed again and moved out are one answer, after the same work.
 */
export async function verifyLetterCode(
  context: Context,
  form: LetterForm & { readonly humanCheck?: string | undefined },
): Promise<Result<TicketAnswer, Refusal>> {
  const { db, landlord, log } = context.deps;
  const now = await readNow(db);
  const today = localDay(now, landlord.timeZone);
  const given = parseLetter(form, today);
  if (!given.ok) return err({ code: 'invalidInput', fields: given.error });

  const { clientNumber } = given.value;
  // Wrong tries are slowed and kill nothing: a neighbour must not be able to.
  const place = await takeEach([
    () => checkHuman(context, { given: form.humanCheck, via: 'letter' }),
    () => takeWindowPlace(db, keys.letterCode(clientNumber), [letterCodeWindow]),
  ]);
  if (!place.ok) return place;
  const candidates = await findLetterCandidates(db, { ...given.value, now });
  const current = candidates.filter((tenant) => isCurrent(tenant, today));
  const tenant = await findAddressee(context, current, given.value).catch(async (error) => {
    // Too busy to look is no wrong try.
    await place.value.giveBack();
    throw error;
  });
  if (tenant === undefined) {
    const tenantIds = current.map(({ tenantId }) => tenantId);
    log.info({ event: 'letterCode.refused', tenantIds }, 'letter code refused');
    return err({ code: 'letterCodeRefused' });
  }
  const account = await findAccountByTenant(db, tenant.tenantId);
  const known = await checkBirthDate(context, { account, tenant, given: given.value, now });
  if (!known.ok) {
    if (known.error.code === 'birthDateRequired') await place.value.giveBack();
    return known;
  }
  await place.value.giveBack();

  const { letterCodeId, tenantId } = tenant;
  const proof = { via: 'letter', letterCodeId, takesOver: account?.id ?? null } as const;
  const ticket = await db.transaction().execute(async (tx) => {
    // Used or printed again since it was looked at.
    if (!(await lockLetterCode(tx, letterCodeId))) return undefined;
    return makeTicket(tx, { tenantId, proof, now });
  });
  if (ticket === undefined) return err({ code: 'letterCodeRefused' });
  return ok(handTicket(context, ticket));
}

async function findAddressee(
  { deps: { hasher } }: Context,
  candidates: readonly LetterCandidate[],
  { letterCode }: GivenLetter,
): Promise<LetterCandidate | undefined> {
  const missing = Math.max(0, leastHashings - candidates.length);
  const [verified] = await Promise.all([
    Promise.all(candidates.map(({ codeHash }) => hasher.verify(codeHash, letterCode))),
    Promise.all(Array.from({ length: missing }, () => hasher.verifyNothing(letterCode))),
  ]);
  return candidates.find((_, index) => verified[index]);
}

/**
 * Taking an account over needs the birth date beside the letter, where the roll knows it. That it is asked for
 * is told to whoever has the right code; which day is wrong is answered like a wrong code.
 */
async function checkBirthDate(
  { deps: { db } }: Context,
  {
    account,
    tenant: { tenantId, birthDate, letterCodeId },
    given,
    now,
  }: { account: Account | undefined; tenant: LetterCandidate; given: GivenLetter; now: Date },
): Promise<Result<true, Refusal>> {
  if (account === undefined || birthDate === null) return ok(true);
  if (given.birthDate === undefined) return err({ code: 'birthDateRequired' });
  const place = await takeWindowPlace(db, `letter-date:${letterCodeId}`, [letterDateWindow]);
  if (!place.ok) return place;
  if (given.birthDate !== birthDate) {
    const event = { kind: 'letterCode.birthDateRefused', tenantId, now };
    await db.transaction().execute((tx) => recordEvent(tx, event));
    return err({ code: 'letterCodeRefused' });
  }
  await place.value.giveBack();
  return ok(true);
}
