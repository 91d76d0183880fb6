import { solveChallenge } from 'altcha-lib';
import { deriveKey } from 'altcha-lib/algorithms/pbkdf2';
import type { HumanChallenge } from '../human-check/challenge.ts';

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
