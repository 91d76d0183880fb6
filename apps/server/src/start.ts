import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type Database, hasTenants, migrate, openDatabase } from '@monlogement27/db';
import { landlord } from '@monlogement27/landlord';
import { type Logger, pino } from 'pino';
import { createApp } from './app.ts';
import { makeHasher } from './crypto.ts';
import type { Deps } from './deps.ts';
import { type Env, isLoopbackName } from './env.ts';
import { checkMinimumBuild } from './http/check-minimum-build.ts';
import { readStaticFiles, type StaticFile } from './http/static-files.ts';
import { housekeeping } from './jobs/housekeeping.ts';
import { closeBoss, openBoss } from './jobs/open-boss.ts';
import { scheduleJobs } from './jobs/schedule-jobs.ts';
import { closeServer, listen } from './listen.ts';
import { openDevMailbox } from './mail/dev-mailbox.ts';
import { makeMailWorker } from './mail/mail-worker.ts';
import { openMailQueue } from './mail/queue.ts';
import { makeSmtpTransport } from './mail/smtp-transport.ts';
import { importRoll } from './roll/import.ts';
import { makeSessions } from './session/lucia.ts';
import { readTerms } from './terms/terms.ts';

const superviseIntervalSeconds = 60;
const builtPages = join(import.meta.dirname, '../../pwa/dist');

export type RunningServer = {
  readonly hasMailbox: boolean;
  readonly hasPages: boolean;
  /** The demonstration's tenants were imported by this start. */
  readonly demoImported: boolean;
  /** Answers what it has begun to answer, then lets go of everything. */
  stop(): Promise<void>;
};

/**
 * Opens, migrates and listens; the one place where a database, a queue or a transport is made.
 * `pages` is the folder of the built PWA.
 */
export async function startServer(env: Env, pages = builtPages): Promise<RunningServer> {
  const files = readStaticFiles(pages);
  checkMinimumBuild(env, files);
  const log = pino({ level: env.logLevel }, pino.destination({ dest: 2, sync: true }));
  const database = await openDatabase(env, { role: 'server' });
  try {
    return await serve({ env, log, database, files });
  } catch (error) {
    await database.close();
    throw error;
  }
}

type Parts = {
  readonly env: Env;
  readonly log: Logger;
  readonly database: Database;
  readonly files: ReadonlyMap<string, StaticFile> | undefined;
};

async function serve({ env, log, database, files }: Parts): Promise<RunningServer> {
  const { db } = database;
  await migrate(db);
  const demoImported = await importDemo(env, log, database);
  const onError = (error: Error) => log.error({ err: error }, 'queue');
  const boss = await openBoss(database, { onError, superviseIntervalSeconds });
  try {
    const queue = await openMailQueue(boss, onError);
    const { mailbox, transport } = openMail(env);
    const deps: Deps = {
      db,
      env,
      log,
      landlord,
      hasher: await makeHasher(),
      sessions: makeSessions(db),
      terms: readTerms(landlord),
      enqueueMail: queue.enqueue,
      checkMailQueue: queue.check,
    };
    await queue.work(makeMailWorker(deps, transport));
    await scheduleJobs(boss, housekeeping(deps), { db, log, timeZone: landlord.timeZone });
    const server = await listen(createApp(deps, { files, mailbox }), env);
    return {
      hasMailbox: mailbox !== undefined,
      hasPages: files !== undefined,
      demoImported,
      async stop() {
        await closeServer(server);
        await closeBoss(boss);
        transport.close();
        await database.close();
      },
    };
  } catch (error) {
    await closeBoss(boss);
    throw error;
  }
}

/** On the embedded database of a developer or a demonstration, and on it alone. */
async function importDemo(env: Env, log: Logger, { db, kind }: Database): Promise<boolean> {
  if (env.production || kind !== 'pglite') return false;
  if ((await hasTenants(db, true)) || (await hasTenants(db, false))) return false;
  const file = fileURLToPath(landlord.roll.demo);
  // Said in the greeting; as a log line it would be the first thing a newcomer reads.
  const quiet = log.child({}, { level: 'warn' });
  const { production } = env;
  await importRoll({ db, log: quiet }, { file, demo: true, force: false, production });
  return true;
}

/** Mails stay on this machine where there is no mail server, and are shown where nobody else can look. */
function openMail({ smtpUrl, dataDir, mailFrom, publicUrl, host }: Env) {
  if (smtpUrl !== undefined) {
    const from = { name: landlord.name, address: mailFrom, domain: publicUrl.hostname };
    return { mailbox: undefined, transport: makeSmtpTransport(smtpUrl, from) };
  }
  const mailbox = openDevMailbox(dataDir);
  const shown = isLoopbackName(publicUrl.hostname) && isLoopbackName(host);
  return { mailbox: shown ? mailbox : undefined, transport: mailbox.transport };
}
