import type { Db, Tx } from './db.ts';

/** Which proof the ticket stands for; only a letter has a code. */
export type TicketProof = { via: 'facts' } | { via: 'letter'; letterCodeId: string };

export type Ticket = { tenantId: string; expiresAt: Date } & TicketProof;

export type NewTicket = {
  ticketHash: string;
  tenantId: string;
  now: Date;
  expiresAt: Date;
} & TicketProof;

const columns = ['tenant_id', 'via', 'letter_code_id', 'expires_at'] as const;

type Row = {
  tenant_id: string;
  via: 'facts' | 'letter';
  letter_code_id: string | null;
  expires_at: Date;
};

export async function insertTicket(tx: Tx, ticket: NewTicket): Promise<void> {
  await tx
    .insertInto('tickets')
    .values({
      ticket_hash: ticket.ticketHash,
      tenant_id: ticket.tenantId,
      via: ticket.via,
      letter_code_id: ticket.via === 'letter' ? ticket.letterCodeId : null,
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

/** Consumes the ticket for this registration; undefined for whoever comes second or too late. */
export async function takeTicket(
  tx: Tx,
  { ticketHash, registrationId, now }: { ticketHash: string; registrationId: string; now: Date },
): Promise<Ticket | undefined> {
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
  return toTicket(row);
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

function toTicket(row: Row): Ticket {
  const ticket = { tenantId: row.tenant_id, expiresAt: row.expires_at };
  if (row.via === 'facts') return { ...ticket, via: 'facts' };
  if (row.letter_code_id === null) throw new Error('A ticket by letter without its letter code');
  return { ...ticket, via: 'letter', letterCodeId: row.letter_code_id };
}
