import type { RollRecord } from '@monlogement27/db';
import * as z from 'zod/mini';
import { printReference } from '../session/tenant-view.ts';

/** What the roll says, as the landlord's export said it. Days are `YYYY-MM-DD`. */
export type ExportedTenant = {
  /** 8 digits. */
  readonly reference: string;
  readonly civility: string | null;
  readonly lastNames: readonly string[];
  readonly firstNames: string;
  readonly birthDate: string | null;
  readonly postalAddress: readonly string[];
  readonly email: string | null;
  readonly entryDate: string | null;
  readonly exitDate: string | null;
};

/** What it said before, and until when. */
export type FormerTenant = ExportedTenant & { readonly replacedAt: string };

export function rollTenant(record: RollRecord): ExportedTenant {
  return {
    reference: printReference(record.clientNumber),
    civility: record.civility,
    lastNames: record.lastNames,
    firstNames: record.firstNames,
    birthDate: record.birthDate,
    postalAddress: record.postalAddress,
    email: record.email,
    entryDate: record.entryDate,
    exitDate: record.exitDate,
  };
}

const text = z.nullable(z.string());
/** A row of `tenants` as an import kept it. */
const keptFacts = z.object({
  client_number: z.string(),
  civility: text,
  last_names: z.array(z.string()),
  first_names: z.string(),
  birth_date: text,
  postal_address: z.array(z.string()),
  email: text,
  entry_date: text,
  exit_date: text,
});

export function formerTenant(kept: { facts: unknown; replacedAt: Date }): FormerTenant {
  const facts = keptFacts.parse(kept.facts);
  return {
    reference: printReference(facts.client_number),
    civility: facts.civility,
    lastNames: facts.last_names,
    firstNames: facts.first_names,
    birthDate: facts.birth_date,
    postalAddress: facts.postal_address,
    email: facts.email,
    entryDate: facts.entry_date,
    exitDate: facts.exit_date,
    replacedAt: kept.replacedAt.toISOString(),
  };
}
