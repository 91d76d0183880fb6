import { type RollDeps, type RollInput, runRoll } from './run-roll.ts';
import type { RollSummary } from './summary.ts';

/** What `importRoll` would do, found out by doing it and taking all of it back: nothing changes. */
export function checkRoll(deps: RollDeps, input: RollInput): Promise<RollSummary> {
  return runRoll(deps, input, async () => 'rollback');
}
