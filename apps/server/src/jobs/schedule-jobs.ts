import { type Db, readNow } from '@monlogement27/db';
import type { PgBoss } from 'pg-boss';
import type { Logger } from 'pino';

/** What the server does by itself, at its hours. */
export type Job = {
  readonly name: string;
  /** Minute, hour, day, month, weekday: in the landlord's time zone. */
  readonly cron: string;
  /** Answers what it did, for the log; done twice it does no more than once. */
  run(now: Date): Promise<Readonly<Record<string, number>>>;
};

type Deps = { readonly db: Db; readonly log: Logger; readonly timeZone: string };

const minutes = 60;
/** On any number of servers one runs at a time; one that died is taken for dead after a while. */
const queueOptions = {
  policy: 'exclusive',
  retryLimit: 0,
  expireInSeconds: 30 * minutes,
  deleteAfterSeconds: 24 * 60 * minutes,
} as const;
/** Nobody waits for it. */
const working = { pollingIntervalSeconds: 30 };

/** A job that fails is logged, and comes again at its next hour; mails go on meanwhile. */
export async function scheduleJobs(
  boss: PgBoss,
  jobs: readonly Job[],
  { db, log, timeZone }: Deps,
): Promise<void> {
  for (const { name, cron, run } of jobs) {
    await boss.createQueue(name, queueOptions);
    await boss.schedule(name, cron, null, { tz: timeZone });
    await boss.work(name, working, async () => {
      try {
        const done = await run(await readNow(db));
        log.info({ event: 'job.done', job: name, ...done }, 'job done');
      } catch (error) {
        log.error({ event: 'job.failed', job: name, err: error }, 'job failed');
        throw error;
      }
    });
  }
}
