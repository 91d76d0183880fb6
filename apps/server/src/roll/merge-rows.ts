import type { RollFacts, StagedRow } from '@monlogement27/db';
import type { Person } from './recognise.ts';

/**
 * Several rows of one person are one tenant, current if any row is: the row that ends last is kept, of
 * those the one that began last. Nothing depends on the order of the file.
 */
export function mergeRows(rows: readonly StagedRow[]): Person[] {
  const persons = new Map<string, Person>();
  for (const { line, identity, facts } of rows) {
    const other = persons.get(identity);
    const first = Math.min(line, other?.line ?? line);
    const kept = other === undefined || compare(facts, other.facts) > 0 ? facts : other.facts;
    persons.set(identity, { line: first, facts: kept });
  }
  return [...persons.values()];
}

const farFuture = '9999-12-31';

function compare(a: RollFacts, b: RollFacts): number {
  return (
    order(a.exitDate ?? farFuture, b.exitDate ?? farFuture) ||
    order(a.entryDate ?? '', b.entryDate ?? '') ||
    order(JSON.stringify(a), JSON.stringify(b))
  );
}

function order(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
