import { type Db, takePlace } from '@monlogement27/db';
import { hour, ok } from '@monlogement27/domain';
import { solveChallenge } from 'altcha-lib';
import { deriveKey } from 'altcha-lib/algorithms/pbkdf2';
import type { HumanChallenge } from '../human-check/challenge.ts';
import { failuresKey } from '../human-check/challenge.ts';

type Asked = Exclude<HumanChallenge, { kind: 'off' }>;

/** What a browser makes of a challenge: the answer without a code, the picture's address, and with a code. */
export async function solve(asked: HumanChallenge) {
  if (asked.kind === 'off') throw new Error('Nothing is asked');
  const { challenge } = asked;
  const solution = await solveChallenge({ challenge, deriveKey });
  if (solution === null) throw new Error('No solution');
  return {
    challenge,
    solution,
    nonce: challenge.parameters.nonce,
    picture: `${pictureOf(asked)}/${solution.derivedKey}`,
    answer: (code?: string) =>
      Buffer.from(JSON.stringify({ challenge, solution, code })).toString('base64'),
  };
}

function pictureOf(asked: Asked): string {
  return asked.kind === 'code' ? asked.picture : '/human-check/none';
}

/** As many wrong tries as this address shall have behind it. */
export async function fail(db: Db, { times, peer }: { times: number; peer: string }) {
  for (let failure = 0; failure < times; failure += 1) {
    const key = failuresKey(peer);
    await takePlace(db, { key, decide: () => ok(true), sinceMs: hour });
  }
}
