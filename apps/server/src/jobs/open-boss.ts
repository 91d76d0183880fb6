import type { Database } from '@monlogement27/db';
import { PgBoss } from 'pg-boss';

type Options = {
  readonly onError: (error: Error) => void;
  /** How often workers that died are looked for; absent for who only puts something into a queue. */
  readonly superviseIntervalSeconds?: number;
};

/** Mails and housekeeping go through one queue each of the same pg-boss. */
export async function openBoss(
  { boss: db, kind }: Database,
  { onError, superviseIntervalSeconds }: Options,
): Promise<PgBoss> {
  const backend = kind === 'pglite' ? 'pglite' : 'postgres';
  const boss = new PgBoss(
    superviseIntervalSeconds === undefined
      ? { db, backend, schedule: false, supervise: false }
      : { db, backend, superviseIntervalSeconds },
  );
  boss.on('error', onError);
  await boss.start();
  return boss;
}

/** Lets what is under way be finished. */
export function closeBoss(boss: PgBoss): Promise<void> {
  return boss.stop({ graceful: true, timeout: 8_000, close: false });
}
