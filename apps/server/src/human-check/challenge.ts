import { countPlaces, readNow } from '@monlogement27/db';
import { type Challenge, createChallenge, randomInt } from 'altcha-lib';
import { deriveKey } from 'altcha-lib/algorithms/pbkdf2';
import { plus } from '../clock.ts';
import type { Context } from '../context.ts';
import { challengeLifetime, counters, failuresWindow, type Level, levelFor } from './limits.ts';
import { secretsOf } from './secrets.ts';

/** What the form's proof of work is about; null where none is asked for. */
export async function humanChallenge(context: Context): Promise<Challenge | null> {
  const { db, env } = context.deps;
  if (env.humanCheck === 'off') return null;
  const { cost } = await levelOf(context);
  return createChallenge({
    algorithm: 'PBKDF2/SHA-256',
    cost,
    counter: randomInt(counters.min, counters.max),
    deriveKey,
    expiresAt: plus(await readNow(db), challengeLifetime),
    ...secretsOf(env),
  });
}

export async function levelOf({ deps, peer }: Context): Promise<Level> {
  return levelFor(await countPlaces(deps.db, `identity:peer:${peer}`, failuresWindow));
}
