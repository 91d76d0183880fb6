import {
  createRollStage,
  finishRollStage,
  type StagedRow,
  stageRows,
  type Tx,
} from '@monlogement27/db';
import type { RollMapping } from '@monlogement27/landlord';
import type { OpenedRoll } from './open-roll.ts';
import { type BadRow, type GoodRow, parseRow } from './parse-row.ts';
import { identityOf } from './recognise.ts';
import { RollRefused } from './refused.ts';
import { type Listed, list } from './summary.ts';

export type StagedFile = {
  read: number;
  bad: Listed<Pick<BadRow, 'line' | 'reason'>>;
  /** Client numbers of bad rows: nobody under them is taken for gone. */
  heldNumbers: ReadonlySet<string>;
  emailsDropped: number;
  entryDatesDropped: number;
};

const batchRows = 2000;

/** Reads the file to its end and puts the good rows into the transaction's staging table. */
export async function stageFile(
  tx: Tx,
  roll: OpenedRoll,
  context: {
    mapping: RollMapping;
    today: string;
    onProgress?: ((rows: number) => void) | undefined;
  },
): Promise<StagedFile> {
  const rowContext = { columns: roll.columns, cutAt: context.mapping.cutAt, today: context.today };
  const heldNumbers = new Set<string>();
  const result = {
    read: 0,
    emailsDropped: 0,
    entryDatesDropped: 0,
    bad: { total: 0, first: [] },
    heldNumbers,
  };
  let batch: StagedRow[] = [];
  let writing: Promise<void> = Promise.resolve();
  let last: GoodRow | BadRow | undefined;
  await createRollStage(tx);
  for await (const record of roll.records()) {
    const row = parseRow(record, rowContext);
    last = row;
    result.read += 1;
    if (row.kind === 'bad') {
      list<Pick<BadRow, 'line' | 'reason'>>(result.bad, { line: row.line, reason: row.reason });
      if (row.clientNumber !== undefined) heldNumbers.add(row.clientNumber);
      continue;
    }
    if (row.dropped.includes('email')) result.emailsDropped += 1;
    if (row.dropped.includes('entryDate')) result.entryDatesDropped += 1;
    batch.push(toStaged(row));
    if (batch.length < batchRows) continue;
    await writing;
    // The database takes these in while the next ones are read.
    writing = stageRows(tx, batch);
    writing.catch(() => {});
    batch = [];
    context.onProgress?.(result.read);
  }
  await writing;
  if (last?.kind === 'bad' && !roll.endsWithNewline) {
    throw new RollRefused(
      `Le fichier est coupé : sa dernière ligne (${last.line}) est incomplète et n’a pas de fin de ligne.`,
    );
  }
  if (result.read === 0) throw new RollRefused('Le fichier ne contient aucun locataire.');
  if (result.bad.total === result.read) {
    throw new RollRefused(
      'Aucune ligne du fichier n’est lisible ; les colonnes sont-elles les bonnes ?',
    );
  }
  if (batch.length > 0) await stageRows(tx, batch);
  await finishRollStage(tx);
  return result;
}

function toStaged({ line, facts, letterReasons }: GoodRow): StagedRow {
  return { line, facts, identity: identityOf(facts), letterReasons: letterReasons.join(' ') };
}
