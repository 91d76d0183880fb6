import { basename } from 'node:path';
import { insertRollImport } from '@monlogement27/db';
import { explainGone, goneTooMany } from './gone-guard.ts';
import { RollRefused } from './refused.ts';
import { type RollDeps, type RollInput, runRoll } from './run-roll.ts';
import type { RollSummary } from './summary.ts';

export type ImportInput = RollInput & {
  /** Take it even when more than a fifth of the tenants are gone. */
  force: boolean;
  /** `NODE_ENV=production`, where a demonstration has no place. */
  production?: boolean | undefined;
};

/** Imports a roll in one transaction. Throws `RollRefused`, nothing changed, where it cannot be taken. */
export async function importRoll(deps: RollDeps, input: ImportInput): Promise<RollSummary> {
  if (input.demo && input.production === true) {
    throw new RollRefused('Le fichier de démonstration n’est pas importé en production.');
  }
  const summary = await runRoll(deps, input, async (tx, result) => {
    // The demonstration stands for nobody who could be missed.
    if (!input.demo && !input.force && goneTooMany(result)) {
      throw new RollRefused(
        `${explainGone(result)} Rien n’a changé ; si c’est voulu, ajoutez --force.`,
      );
    }
    await insertRollImport(tx, {
      fileName: basename(input.file),
      demo: input.demo,
      tenants: result.onRoll,
      summary: counts(result),
    });
    return 'commit';
  });
  deps.log.info({ event: 'rollImported', demo: input.demo, ...counts(summary) }, 'roll imported');
  return summary;
}

/** The summary without anybody's name. */
function counts({ bad, contested, moves, ...rest }: RollSummary): object {
  return { ...rest, bad: bad.total, contested: contested.total, moves: moves.length };
}
