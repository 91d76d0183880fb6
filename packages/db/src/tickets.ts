import type { Proof } from '@monlogement27/domain';
import type { Db, Tx } from './db.ts';
import { deleteLetterCode } from './letter-codes.ts';
import { fromProof, type ProofRow, proofColumns, toProof } from './proof-columns.ts';

export type Ticket = { tenantId: string; proof: Proof; expiresAt: Date };

export type NewTicket = Ticket & { ticketHash: string; now: Date };

const columns = ['tenant_id', 'expires_at', ...proofColumns] as const;

type Row = ProofRow & { tenant_id: string; expires_at: Date };

export async function insertTicket(tx: Tx, ticket: NewTicket): Promise<void> {
  await tx
    .insertInto('tickets')
    .values({
      ticket_hash: ticket.ticketHash,
      tenant_id: ticket.tenantId,
      ...fromProof(ticket.proof),
      created_at: ticket.now,
      expires_at: ticket.expiresAt,
    })
    .execute();
}

/** Only while it lives. */
export async function findTicket(
  db: Db,
  ticketHash: string,
  now: Date,
): Promise<Ticket | undefined> {
  const row = await db
    .selectFrom('tickets')
    .select(columns)
    .where('ticket_hash', '=', ticketHash)
    .where('expires_at', '>', now)
    .executeTakeFirst();
  return row && toTicket(row);
}

/**
 * Consumes the ticket for this registration, and the letter code that bought it with every other ticket of
 * that code; undefined for whoever comes second or too late.
 */
export async function takeTicket(
  tx: Tx,
  { ticketHash, registrationId, now }: { ticketHash: string; registrationId: string; now: Date },
): Promise<Ticket | undefined> {
  // The code before its tickets: whoever prints the letter again takes them in this order.
  await tx
    .selectFrom('letter_codes')
    .select('id')
    .where('id', '=', (code) =>
      code.selectFrom('tickets').select('letter_code_id').where('ticket_hash', '=', ticketHash),
    )
    .forUpdate()
    .execute();
  const row = await tx
    .deleteFrom('tickets')
    .where('ticket_hash', '=', ticketHash)
    .where('expires_at', '>', now)
    .returning(columns)
    .executeTakeFirst();
  if (row === undefined) return undefined;
  await tx
    .insertInto('used_tickets')
    .values({
      ticket_hash: ticketHash,
      registration_id: registrationId,
      expires_at: row.expires_at,
    })
    .execute();
  const ticket = toTicket(row);
  if (ticket.proof.via === 'letter') await deleteLetterCode(tx, ticket.proof.letterCodeId);
  return ticket;
}

/** The registration a spent ticket became, until the ticket would have expired. */
export function findUsedTicket(
  db: Db,
  ticketHash: string,
  now: Date,
): Promise<{ registrationId: string; expiresAt: Date } | undefined> {
  return db
    .selectFrom('used_tickets')
    .select(['registration_id as registrationId', 'expires_at as expiresAt'])
    .where('ticket_hash', '=', ticketHash)
    .where('expires_at', '>', now)
    .executeTakeFirst();
}

export async function deleteTicketsOfTenant(tx: Tx, tenantId: string): Promise<void> {
  await tx.deleteFrom('tickets').where('tenant_id', '=', tenantId).execute();
}

function toTicket({ tenant_id: tenantId, expires_at: expiresAt, ...proof }: Row): Ticket {
  return { tenantId, proof: toProof(proof), expiresAt };
}
