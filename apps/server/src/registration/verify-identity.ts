import {
  findAccountByTenant,
  findTenantsByClientNumber,
  insertCase,
  insertTicket,
  type RollTenant,
  readNow,
  recordEvent,
  type Tx,
} from '@monlogement27/db';
import {
  type Candidate,
  err,
  hour,
  type IdentityForm,
  type IdentityMatch,
  identityWindow,
  letterOnlyWindow,
  matchIdentity,
  ok,
  parseIdentity,
  type Refusal,
  type Result,
  ticketLifetime,
} from '@monlogement27/domain';
import { localDay, plus } from '../clock.ts';
import type { Context } from '../context.ts';
import { digest, randomCaseNumber, randomToken } from '../crypto.ts';
import { checkHuman } from '../human-check/check.ts';
import { type Held, takeEach, takePeerPlace, takeWindowPlace } from '../throttle/sign-in-place.ts';
import { isCurrent } from './is-current.ts';

export type TicketAnswer = { readonly ticket: string; readonly expiresAt: string };

const failuresPerPeer = { limit: 60, windowMs: hour };

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

  const human = await checkHuman(context, form.humanCheck);
  if (!human.ok) return human;
  const place = await takeIdentityPlaces(context, clientNumber);
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
  const ticket = randomToken();
  const expiresAt = plus(now, ticketLifetime);
  await db.transaction().execute(async (tx) => {
    const ticketHash = await digest(ticket);
    await insertTicket(tx, { ticketHash, tenantId: match.tenantId, via: 'facts', now, expiresAt });
    await recordEvent(tx, { kind: 'identity.matched', tenantId: match.tenantId, now });
  });
  context.cookies.set('ticket', ticket, ticketLifetime / 1000);
  return ok({ ticket, expiresAt: expiresAt.toISOString() });
}

/** 5 failures an hour, then a wait; 20 in 30 days, then only a letter proves who somebody is. */
function takeIdentityPlaces(
  context: Context,
  clientNumber: string,
): Promise<Result<Held, Refusal>> {
  const { db } = context.deps;
  const key = `identity:${clientNumber}`;
  return takeEach([
    async () => {
      const month = await takeWindowPlace(db, `${key}:month`, [letterOnlyWindow]);
      return month.ok ? month : err({ code: 'letterOnly' });
    },
    () => takeWindowPlace(db, key, [identityWindow]),
    () => takePeerPlace(context, 'identity', failuresPerPeer),
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
  for (;;) {
    const number = randomCaseNumber();
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
