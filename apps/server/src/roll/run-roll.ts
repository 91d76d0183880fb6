import {
  countCurrentTenants,
  countStage,
  countTenantsOnRoll,
  type Db,
  hasTenants,
  listProposedMoves,
  lockRoll,
  markDemoGone,
  readToday,
  type Tx,
} from '@monlogement27/db';
import { type Landlord, landlord } from '@monlogement27/landlord';
import { mergeRoll } from './merge-roll.ts';
import { type OpenedRoll, openRoll } from './open-roll.ts';
import { RollRefused } from './refused.ts';
import { stageFile } from './stage-file.ts';
import type { RollSummary } from './summary.ts';

export type RollDeps = {
  db: Db;
  log: { info(detail: object, message: string): void };
  /** Whose columns and clock; this installation's when left out. */
  landlord?: Pick<Landlord, 'roll' | 'timeZone'> | undefined;
  /** Told how many rows were read so far. */
  onProgress?: ((rows: number) => void) | undefined;
};

export type RollInput = {
  file: string;
  /** The demonstration's roll: its tenants are marked, and never mixed with real ones. */
  demo: boolean;
  /** `YYYY-MM-DD`; the landlord's day by the database's clock when left out. */
  today?: string | undefined;
};

/** Brings the tenants in line with the file in one transaction; `settle` says whether it stays. */
export async function runRoll(
  deps: RollDeps,
  input: RollInput,
  settle: (tx: Tx, summary: RollSummary) => Promise<'commit' | 'rollback'>,
): Promise<RollSummary> {
  const roll = await openRoll(input.file, (deps.landlord ?? landlord).roll);
  try {
    const tx = await deps.db.startTransaction().execute();
    try {
      const summary = await merge(tx, roll, deps, input);
      const settled = await settle(tx, summary);
      if (settled === 'commit') await tx.commit().execute();
      else await tx.rollback().execute();
      return summary;
    } catch (error) {
      // A connection that is lost has rolled back already.
      if (!tx.isCommitted)
        await tx
          .rollback()
          .execute()
          .catch(() => {});
      throw error;
    }
  } finally {
    await roll.close();
  }
}

async function merge(
  tx: Tx,
  roll: OpenedRoll,
  deps: RollDeps,
  { demo, ...input }: RollInput,
): Promise<RollSummary> {
  const { roll: mapping, timeZone } = deps.landlord ?? landlord;
  await lockRoll(tx);
  if (demo && (await hasTenants(tx, false))) {
    throw new RollRefused(
      'Le fichier de démonstration ne se mélange pas à de vrais locataires : la base en contient.',
    );
  }
  const today = input.today ?? (await readToday(tx, timeZone));
  const currentBefore = await countCurrentTenants(tx, { demo, today });
  const staged = await stageFile(tx, roll, { mapping, today, onProgress: deps.onProgress });
  const { heldNumbers, ...read } = staged;
  const merged = await mergeRoll(tx, { demo, today, heldNumbers });
  const { reasons, ...stage } = await countStage(tx);
  const onRoll = await countTenantsOnRoll(tx, demo);
  return {
    ...read,
    ...stage,
    letterReasons: reasons,
    missingColumns: roll.columns.missing,
    ...merged,
    unchanged: onRoll - merged.added - merged.changed - merged.returned - merged.held,
    demoGone: demo ? 0 : await markDemoGone(tx),
    moves: await listProposedMoves(tx, { demo, today }),
    onRoll,
    current: await countCurrentTenants(tx, { demo, today }),
    currentBefore,
  };
}
