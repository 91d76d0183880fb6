import { registerAccountCommands } from './account/commands.ts';
import { registerCasesCommands } from './cases/commands.ts';
import { registerHousekeepingCommand } from './jobs/commands.ts';
import { registerLettersCommands } from './letters/commands.ts';
import { runOffice } from './office/run.ts';
import { registerRollCommands } from './roll/commands.ts';

// `office … | head` closes the pipe early, which is no fault.
process.stdout.on('error', (error) => {
  if (!('code' in error) || error.code !== 'EPIPE') throw error;
});

/** Each folder brings its own commands. */
process.exitCode = await runOffice(process.argv.slice(2), [
  registerRollCommands,
  registerCasesCommands,
  registerAccountCommands,
  registerHousekeepingCommand,
  registerLettersCommands,
]);
