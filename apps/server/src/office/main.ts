import { registerAccountCommands } from '../account/commands.ts';
import { registerCasesCommands } from '../cases/commands.ts';
import { registerHousekeepingCommand } from '../jobs/commands.ts';
import { registerLettersCommands } from '../letters/commands.ts';
import { registerRollCommands } from '../roll/commands.ts';
import { runOffice } from './run.ts';

/** Runs one command of the office; answers the exit code. */
export function main(args: readonly string[]): Promise<number> {
  // `office … | head` closes the pipe early, which is no fault.
  process.stdout.on('error', (error) => {
    if (!('code' in error) || error.code !== 'EPIPE') throw error;
  });
  // Each folder brings its own commands.
  return runOffice(args, [
    registerRollCommands,
    registerCasesCommands,
    registerAccountCommands,
    registerHousekeepingCommand,
    registerLettersCommands,
  ]);
}
