import { type Db, takePlace } from '@monlogement27/db';
import { hour, ok } from '@monlogement27/domain';
import { failuresKey } from '../../apps/server/src/human-check/challenge.ts';

/** As many wrong tries as the test's own address shall have behind it. */
export async function failAtHome(db: Db, times: number): Promise<void> {
  for (let failure = 0; failure < times; failure += 1) {
    const key = failuresKey('127.0.0.1');
    await takePlace(db, { key, decide: () => ok(true), sinceMs: hour });
  }
}
