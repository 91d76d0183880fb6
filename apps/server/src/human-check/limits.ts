import { hour, minute } from '@monlogement27/domain';

/**
 * How hard a check is, by the failed identity checks of one address within the hour. A mobile carrier puts
 * thousands of tenants behind one address: nobody is refused for what another did, only asked for more.
 */
export type Level = {
  /** Iterations of one try. */
  readonly cost: number;
  /** An unproved call passes. */
  readonly optional: boolean;
};

const levels: readonly (Level & { readonly fromFailures: number })[] = [
  { fromFailures: 20, cost: 8_000, optional: false },
  { fromFailures: 8, cost: 2_000, optional: false },
  { fromFailures: 3, cost: 500, optional: false },
  { fromFailures: 0, cost: 500, optional: true },
];

export function levelFor(failures: number): Level {
  const level = levels.find(({ fromFailures }) => failures >= fromFailures);
  if (level === undefined) throw new Error('Fewer failures than none');
  return level;
}

export const failuresWindow = hour;
/** Long enough to find the notice and fill the form. */
export const challengeLifetime = 30 * minute;
/** Tries until the one that fits: a slow phone needs seconds at the first cost, unseen behind the form. */
export const counters = { min: 500, max: 1_000 };
