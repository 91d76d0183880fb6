import {
  findAccountByTenant,
  findTenantsByClientNumber,
  insertCase,
  type RollTenant,
  readNow,
  recordEvent,
  type Tx,
} from '@monlogement27/db';
import {
  type Candidate,
  err,
  type IdentityForm,
  type IdentityMatch,
  identityWindow,
  letterOnlyWindow,
  matchIdentity,
  ok,
  parseIdentity,
  type Refusal,
  type Result,
} from '@monlogement27/domain';
import { localDay } from '../clock.ts';
import type { Context } from '../context.ts';
import { randomCaseNumber } from '../crypto.ts';
import { checkHuman } from '../human-check/check.ts';
import { keys } from '../throttle/keys.ts';
import { type Held, takeEach, takeWindowPlace } from '../throttle/places.ts';
import { isCurrent } from './is-current.ts';
import { handTicket, makeTicket, type TicketAnswer } from './ticket.ts';

/** Step 1: who are you? Exactly one line of the roll that agrees in everything gives a ticket. */
export async function verifyIdentity(
  context: Context,
  form: IdentityForm & { readonly humanCheck?: string | undefined },
): Promise<Result<TicketAnswer, Refusal>> {
  const { db, landlord } = context.deps;
  const now = await readNow(db);
  const today = localDay(now, landlord.timeZone);
  const given = parseIdentity(form, today);
  if (!given.ok) return err({ code: 'invalidInput', fields: given.error });
  const { clientNumber } = given.value;

  const place = await takeEach([
    () => checkHuman(context, { given: form.humanCheck, via: 'facts' }),
    () => takeNumberPlaces(context, clientNumber),
  ]);
  if (!place.ok) return place;
  const tenants = await findTenantsByClientNumber(db, clientNumber);
  const match = matchIdentity(
    tenants.map((tenant) => asCandidate(tenant, today)),
    given.value,
  );
  if (match.kind === 'notMatched') {
    const caseNumber = await db
      .transaction()
      .execute((tx) => openCase(tx, clientNumber, match, now));
    return err({ code: 'identityNotMatched', caseNumber });
  }
  await place.value.giveBack();
  if (await findAccountByTenant(db, match.tenantId)) return err({ code: 'alreadyRegistered' });
  const { tenantId } = match;
  const proof = { via: 'facts' } as const;
  const ticket = await db.transaction().execute((tx) => makeTicket(tx, { tenantId, proof, now }));
  return ok(handTicket(context, ticket));
}

/** 5 failures an hour, then a wait; 20 in 30 days, then only a letter proves who somebody is. */
function takeNumberPlaces(
  { deps: { db } }: Context,
  clientNumber: string,
): Promise<Result<Held, Refusal>> {
  return takeEach([
    async () => {
      const month = await takeWindowPlace(db, keys.identityMonth(clientNumber), [letterOnlyWindow]);
      return month.ok ? month : err({ code: 'letterOnly' });
    },
    () => takeWindowPlace(db, keys.identity(clientNumber), [identityWindow]),
  ]);
}

function asCandidate(tenant: RollTenant, today: string): Candidate {
  return {
    tenantId: tenant.tenantId,
    lastNames: tenant.lastNames,
    firstNames: tenant.firstNames,
    birthDate: tenant.birthDate,
    letterOnly: tenant.letterOnly,
    current: isCurrent(tenant, today),
  };
}

/** What differed, by field; never what was typed. */
async function openCase(
  tx: Tx,
  clientNumber: string,
  match: Extract<IdentityMatch, { kind: 'notMatched' }>,
  now: Date,
): Promise<string> {
  const { why, candidates } = match;
  for (let tries = 0; ; tries += 1) {
    // Whoever fills up the short ones must not keep everybody looking for a free one.
    const number = randomCaseNumber(2 + Math.floor(tries / 5));
    const inserted = await insertCase(tx, {
      number,
      clientNumber,
      reasons: { why, candidates },
      now,
    });
    if (!inserted) continue;
    await recordEvent(tx, { kind: 'identity.notMatched', detail: { caseNumber: number }, now });
    return number;
  }
}
