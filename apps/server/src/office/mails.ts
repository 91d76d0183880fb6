import type { Database } from '@monlogement27/db';
import type { Logger } from 'pino';
import { closeBoss, openBoss } from '../jobs/open-boss.ts';
import { type EnqueueMail, openMailQueue } from '../mail/queue.ts';

/** Runs what leaves mails to the server. */
export async function withMailQueue<T>(
  database: Database,
  log: Logger,
  work: (enqueueMail: EnqueueMail) => Promise<T>,
): Promise<T> {
  const onError = (error: Error) => log.error({ err: error }, 'queue');
  const boss = await openBoss(database, { onError });
  try {
    const { enqueue } = await openMailQueue(boss, onError);
    return await work(enqueue);
  } finally {
    await closeBoss(boss);
  }
}
