import { migrate, openDatabase } from '@monlogement27/db';
import { CommanderError } from 'commander';
import { pino } from 'pino';
import type { Office, RegisterCommands } from './context.ts';
import { type OfficeEnv, readOfficeEnv } from './env.ts';
import { explain } from './explain.ts';
import { createProgram } from './program.ts';

const helpWasShown = ['commander.help', 'commander.helpDisplayed'];

/** Runs one command; answers the exit code, which is 0 unless nothing was done. */
export async function runOffice(
  args: readonly string[],
  commands: readonly RegisterCommands[],
): Promise<number> {
  try {
    await createProgram(createOffice(readOfficeEnv()), commands).parseAsync(args, { from: 'user' });
    return 0;
  } catch (error) {
    if (error instanceof CommanderError && helpWasShown.includes(error.code)) return error.exitCode;
    process.stderr.write(`${explain(error)}\n`);
    return 1;
  }
}

function createOffice({ databaseUrl, dataDir, production, logLevel }: OfficeEnv): Office {
  // stdout is for the answer.
  const log = pino({ level: logLevel }, pino.destination({ dest: 2, sync: true }));
  return {
    production,
    print: (text) => process.stdout.write(text),
    async withDatabase(work) {
      const { db, close } = await openDatabase({ databaseUrl, dataDir }, { role: 'office' });
      try {
        await migrate(db);
        return await work({ db, log });
      } finally {
        await close();
      }
    },
  };
}
