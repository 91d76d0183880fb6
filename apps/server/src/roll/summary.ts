import type { ProposedMove, StageCounts } from '@monlogement27/db';
import type { BadRow } from './parse-row.ts';

/** A line of the report; lists are bounded, their `total` is not. */
export type Listed<Item> = { total: number; first: Item[] };

/** What an import did, or would do. Persons, except where it says rows. */
export type RollSummary = {
  /** Rows of the file, blank lines and the header left out. */
  read: number;
  bad: Listed<Pick<BadRow, 'line' | 'reason'>>;
  /** Rows. */
  duplicates: StageCounts['duplicates'];
  /** Rows. */
  merged: StageCounts['merged'];
  /** Columns that the mapping names and this file does not have. */
  missingColumns: readonly string[];
  emailsDropped: number;
  entryDatesDropped: number;

  added: number;
  changed: number;
  /** Among the changed ones. */
  renamed: number;
  /** Among the changed ones. */
  redated: number;
  unchanged: number;
  gone: number;
  returned: number;
  /** Absent from the file, but a bad row stands under their number. */
  held: number;
  demoGone: number;
  /** On the roll now, former ones included; and those who may register. */
  onRoll: number;
  current: number;
  letterOnly: StageCounts['letterOnly'];
  letterReasons: StageCounts['reasons'];
  /** New tenants who might be known ones, but it is not clear which. */
  contested: Listed<{ line: number; clientNumber: string }>;
  moves: ProposedMove[];
  /** What more than a fifth of the tenants gone is measured by. */
  currentBefore: number;
  currentGone: number;
};

const listed = 1000;

export function list<Item>(into: Listed<Item>, item: Item): void {
  into.total += 1;
  if (into.first.length < listed) into.first.push(item);
}
