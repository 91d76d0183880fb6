import type { Deps } from '../deps.ts';
import { closeIdleAccounts, warnIdleAccounts } from './idle-accounts.ts';
import { purgeExpired } from './purge-expired.ts';
import type { Job } from './schedule-jobs.ts';

/** Owners are told in the morning, when the office answers the telephone. */
export function housekeeping(deps: Pick<Deps, 'db' | 'log' | 'enqueueMail'>): readonly Job[] {
  return [
    { name: 'purge', cron: '17 * * * *', run: (now) => purgeExpired(deps, now) },
    {
      name: 'idle-accounts',
      cron: '30 9 * * *',
      run: async (now) => ({
        closed: await closeIdleAccounts(deps, now),
        warned: await warnIdleAccounts(deps, now),
      }),
    },
  ];
}
