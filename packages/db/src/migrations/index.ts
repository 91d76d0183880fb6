import type { Migration } from 'kysely/migration';
import { roll } from './0001-roll.ts';
import { registration } from './0002-registration.ts';
import { recovery } from './0003-recovery.ts';
import { humanCheck } from './0004-human-check.ts';
import { takeover } from './0005-takeover.ts';
import { lastUse } from './0006-last-use.ts';

/** In the order of their names; one that has run anywhere is never changed, only followed. */
export const migrations: Record<string, Migration> = {
  '0001-roll': roll,
  '0002-registration': registration,
  '0003-recovery': recovery,
  '0004-human-check': humanCheck,
  '0005-takeover': takeover,
  '0006-last-use': lastUse,
};
