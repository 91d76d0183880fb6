import { sql } from 'kysely';
import type { Tx } from './db.ts';
import { factColumns, factDefinitions, factsToRow, type RollFacts } from './roll-facts.ts';

/** A good row of the file, as it waits to be merged. */
export type StagedRow = {
  line: number;
  /** What makes two rows of one reference the same person. */
  identity: string;
  /** Why it registers by letter only; words separated by spaces. */
  letterReasons: string;
  facts: RollFacts;
};

/** One import at a time: a second waits here until the first has committed. */
export async function lockRoll(tx: Tx): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtextextended('roll import', 0))`.execute(tx);
}

/** The landlord's calendar day, by the database's clock. */
export async function readToday(tx: Tx, timeZone: string): Promise<string> {
  const { rows } = await sql<{ today: string }>`
    select (now() at time zone ${timeZone})::date as today`.execute(tx);
  const row = rows[0];
  if (row === undefined) throw new Error('the database told no date');
  return row.today;
}

/** The file's rows stand in a table of this transaction's own, compared there as a whole. */
export async function createRollStage(tx: Tx): Promise<void> {
  await sql`create temp table roll_stage
    (line integer, identity text, letter_reasons text, ${factDefinitions}) on commit drop`.execute(
    tx,
  );
}

/** In batches of a few thousand: one statement, one parameter, on both databases. */
export async function stageRows(tx: Tx, rows: readonly StagedRow[]): Promise<void> {
  const json = JSON.stringify(
    rows.map(({ line, identity, letterReasons, facts }) => ({
      line,
      identity,
      letter_reasons: letterReasons,
      ...factsToRow(facts),
    })),
  );
  await sql`insert into roll_stage (line, identity, letter_reasons, ${factColumns()})
    select line, identity, letter_reasons, ${factColumns()}
    from json_to_recordset(${json}::json)
      as r(line integer, identity text, letter_reasons text, ${factDefinitions})`.execute(tx);
}

/** Once all rows are in. */
export async function finishRollStage(tx: Tx): Promise<void> {
  await sql`create index on roll_stage (client_number)`.execute(tx);
  await sql`analyze roll_stage`.execute(tx);
}

export type StageCounts = {
  /** Rows that say the very same as another one. */
  duplicates: number;
  /** Rows of a person who has another row that says something else. */
  merged: number;
  /** Persons who register by letter only, and how many for each reason. */
  letterOnly: number;
  reasons: Record<string, number>;
};

export async function countStage(tx: Tx): Promise<StageCounts> {
  const { rows: repeated } = await sql<{ duplicates: number; merged: number }>`
    with shared as (
      select client_number from roll_stage group by client_number having count(*) > 1
    ), distinct_rows as (
      select identity, ${factColumns()}, count(*) as times
      from roll_stage where client_number in (select client_number from shared)
      group by identity, ${factColumns()}
    ), persons as (
      select count(*) as kept, sum(times) as times from distinct_rows group by client_number, identity
    )
    select coalesce(sum(times - kept), 0)::integer as duplicates,
      coalesce(sum(kept - 1), 0)::integer as merged from persons`.execute(tx);
  const { rows: letters } = await sql<{ reasons: string; persons: number }>`
    select letter_reasons as reasons, count(distinct (client_number, identity))::integer as persons
    from roll_stage where letter_reasons <> '' group by letter_reasons`.execute(tx);
  const reasons: Record<string, number> = {};
  for (const row of letters) {
    for (const reason of row.reasons.split(' ')) {
      reasons[reason] = (reasons[reason] ?? 0) + row.persons;
    }
  }
  return {
    duplicates: repeated[0]?.duplicates ?? 0,
    merged: repeated[0]?.merged ?? 0,
    letterOnly: letters.reduce((sum, { persons }) => sum + persons, 0),
    reasons,
  };
}
