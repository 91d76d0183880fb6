import type { Db } from '@monlogement27/db';
import { takenPlaces } from '@monlogement27/db/testing';
import { failuresKey } from '../human-check/challenge.ts';

/** As many wrong tries as this address shall have behind it. */
export function fail(db: Db, { times, peer }: { times: number; peer: string }): Promise<void> {
  return takenPlaces(db, failuresKey(peer), times);
}
