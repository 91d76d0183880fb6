import { insertTicket, recordEvent, type Tx } from '@monlogement27/db';
import { type Proof, ticketLifetime } from '@monlogement27/domain';
import { plus } from '../clock.ts';
import type { Context } from '../context.ts';
import { digest, randomToken } from '../crypto.ts';

export type TicketAnswer = { readonly ticket: string; readonly expiresAt: string };

const events = { facts: 'identity.matched', letter: 'letterCode.matched' } as const;

/** Proof of who somebody is, for step 2. */
export async function makeTicket(
  tx: Tx,
  { tenantId, proof, now }: { tenantId: string; proof: Proof; now: Date },
): Promise<TicketAnswer> {
  const ticket = randomToken();
  const ticketHash = await digest(ticket);
  const expiresAt = plus(now, ticketLifetime);
  await insertTicket(tx, { ticketHash, tenantId, proof, now, expiresAt });
  await recordEvent(tx, { kind: events[proof.via], tenantId, now });
  return { ticket, expiresAt: expiresAt.toISOString() };
}

/** In the browser too, so that a reload at step 2 loses nothing; only once the transaction is committed. */
export function handTicket({ cookies }: Context, answer: TicketAnswer): TicketAnswer {
  cookies.set('ticket', answer.ticket, ticketLifetime / 1000);
  return answer;
}
