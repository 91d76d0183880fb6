import { countPlaces, countRecentCases, type Db, readNow } from '@monlogement27/db';
import type { Challenge } from 'altcha-lib';
import { plus } from '../clock.ts';
import type { Context } from '../context.ts';
import {
  challengeLifetime,
  type Failures,
  failuresWindow,
  levelFor,
  mostFailuresEverywhere,
  type Via,
} from './limits.ts';
import { makeChallenge } from './make-challenge.ts';
import { pictureId } from './picture-id.ts';

/** What a screen needs for its check. `tries`: how many find the proof at most, to show how far it is. */
export type HumanChallenge =
  | { readonly kind: 'off' }
  /** `optional`: a call without the proof passes, while nothing looks like abuse. */
  | {
      readonly kind: 'proof';
      readonly challenge: Challenge;
      readonly tries: number;
      readonly optional: boolean;
    }
  /** `picture`: a path; with `/PROOF.png` the picture is there, with `/PROOF.wav?lang=fr` its sound. */
  | {
      readonly kind: 'code';
      readonly challenge: Challenge;
      readonly tries: number;
      readonly picture: string;
    };

export async function humanChallenge(
  context: Context,
  { via }: { readonly via: Via },
): Promise<HumanChallenge> {
  const { db, env } = context.deps;
  if (env.humanCheck === 'off') return { kind: 'off' };
  const { demand, tries } = levelFor(await countFailures(context), via);
  const expiresAt = plus(await readNow(db), challengeLifetime);
  const challenge = await makeChallenge(env, { tries, expiresAt });
  const asked = { challenge, tries: tries.max };
  switch (demand) {
    case 'nothing':
    case 'proof':
      return { kind: 'proof', ...asked, optional: demand === 'nothing' };
    case 'code': {
      const { nonce, keySignature = '' } = challenge.parameters;
      const id = await pictureId(env, { nonce, expiresAt, keySignature });
      return { kind: 'code', ...asked, picture: `/human-check/${id}` };
    }
  }
}

async function countFailures({ deps: { db }, peer }: Context): Promise<Failures> {
  const [here, everywhere] = await Promise.all([
    countPlaces(db, failuresKey(peer), failuresWindow),
    countFailuresEverywhere(db),
  ]);
  return { here, everywhere };
}

/** Under it stand the wrong facts and wrong letter codes of one address. */
export function failuresKey(peer: string): string {
  return `identity:peer:${peer}`;
}

export function countFailuresEverywhere(db: Db): Promise<number> {
  return countRecentCases(db, { sinceMs: failuresWindow, atMost: mostFailuresEverywhere });
}
