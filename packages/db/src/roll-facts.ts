import { type RawBuilder, sql } from 'kysely';

/** What the roll says of one tenant. Days are `YYYY-MM-DD`. */
export type RollFacts = {
  clientNumber: string;
  /** The ERP's own person id, where its export has one. */
  personId: string | null;
  lastNames: string[];
  firstNames: string;
  foldedLastNames: string;
  foldedFirstNames: string;
  civility: string | null;
  birthDate: string | null;
  letterOnly: boolean;
  postalAddress: string[];
  entryDate: string | null;
  exitDate: string | null;
  email: string | null;
};

/** One list, so that staging, comparing and writing can never disagree about what a fact is. */
const columns: readonly (readonly [fact: keyof RollFacts, column: string, type: string])[] = [
  ['clientNumber', 'client_number', 'text'],
  ['personId', 'person_id', 'text'],
  ['lastNames', 'last_names', 'text[]'],
  ['firstNames', 'first_names', 'text'],
  ['foldedLastNames', 'folded_last_names', 'text'],
  ['foldedFirstNames', 'folded_first_names', 'text'],
  ['civility', 'civility', 'text'],
  ['birthDate', 'birth_date', 'date'],
  ['letterOnly', 'letter_only', 'boolean'],
  ['postalAddress', 'postal_address', 'text[]'],
  ['entryDate', 'entry_date', 'date'],
  ['exitDate', 'exit_date', 'date'],
  ['email', 'email', 'text'],
];

/** `client_number, person_id, …`, each after `prefix`. */
export function factColumns(prefix = ''): RawBuilder<unknown> {
  return sql.raw(columns.map(([, column]) => `${prefix}${column}`).join(', '));
}

/** `client_number text, person_id text, …` */
export const factDefinitions: RawBuilder<unknown> = sql.raw(
  columns.map(([, column, type]) => `${column} ${type}`).join(', '),
);

/** `client_number = r.client_number, …` */
export const factAssignments: RawBuilder<unknown> = sql.raw(
  columns.map(([, column]) => `${column} = r.${column}`).join(', '),
);

/** `r.client_number as "clientNumber", …`: rows come back as `RollFacts`. */
export const factsOfR: RawBuilder<unknown> = sql.raw(
  columns.map(([fact, column]) => `r.${column} as "${fact}"`).join(', '),
);

/** As `json_to_recordset` reads it. */
export function factsToRow(facts: RollFacts): Record<string, unknown> {
  return {
    client_number: facts.clientNumber,
    person_id: facts.personId,
    last_names: facts.lastNames,
    first_names: facts.firstNames,
    folded_last_names: facts.foldedLastNames,
    folded_first_names: facts.foldedFirstNames,
    civility: facts.civility,
    birth_date: facts.birthDate,
    letter_only: facts.letterOnly,
    postal_address: facts.postalAddress,
    entry_date: facts.entryDate,
    exit_date: facts.exitDate,
    email: facts.email,
  };
}

/** Whether the roll says the same of both. */
export function sameFacts(a: RollFacts, b: RollFacts): boolean {
  return columns.every(([fact]) => JSON.stringify(a[fact]) === JSON.stringify(b[fact]));
}
