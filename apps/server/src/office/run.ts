import { type Database, migrate, openDatabase } from '@monlogement27/db';
import { CommanderError } from 'commander';
import { pino } from 'pino';
import { type DataEnv, readDataEnv, readLinkOrigin } from '../env.ts';
import type { Office, RegisterCommands } from './context.ts';
import { explain } from './explain.ts';
import { createProgram } from './program.ts';

const helpWasShown = ['commander.help', 'commander.helpDisplayed'];

/** Runs one command; answers the exit code, which is 0 unless nothing was done. */
export async function runOffice(
  args: readonly string[],
  commands: readonly RegisterCommands[],
): Promise<number> {
  try {
    await createProgram(createOffice(readDataEnv()), commands).parseAsync(args, { from: 'user' });
    return 0;
  } catch (error) {
    if (error instanceof CommanderError && helpWasShown.includes(error.code)) return error.exitCode;
    process.stderr.write(`${explain(error)}\n`);
    return 1;
  }
}

function createOffice({ databaseUrl, dataDir, production, logLevel }: DataEnv): Office {
  // Quieter than the server: a person reads along, and the answer on stdout says what was done.
  const level = logLevel === 'info' ? 'warn' : logLevel;
  const log = pino({ level }, pino.destination({ dest: 2, sync: true }));
  async function opened<T>(work: (database: Database) => Promise<T>): Promise<T> {
    const database = await openDatabase({ databaseUrl, dataDir }, { role: 'office' });
    try {
      await migrate(database.db);
      return await work(database);
    } finally {
      await database.close();
    }
  }
  return {
    production,
    publicUrl: () => readLinkOrigin(),
    print: (text) => process.stdout.write(text),
    withDatabase: (work) => opened(({ db }) => work({ db, log })),
    withMails: (work) =>
      opened(async (database) => {
        // Most commands leave no mail, and need not have the queue's code in memory.
        const { withMailQueue } = await import('./mails.ts');
        return withMailQueue(database, log, (enqueueMail) =>
          work({ db: database.db, log, enqueueMail }),
        );
      }),
  };
}
