import { type Challenge, type Solution, solveChallenge } from 'altcha-lib';
import { deriveKey } from 'altcha-lib/algorithms/web/pbkdf2';

const patience = 3 * 60_000;

export type Finding = {
  /** How many tries are done, now and then. */
  readonly onTries: (tries: number) => void;
  readonly controller?: AbortController;
};

/** Null where it took too long, or was given up. */
export function findProof(
  challenge: Challenge,
  { onTries, controller }: Finding,
): Promise<Solution | null> {
  let tries = 0;
  return solveChallenge({
    challenge,
    ...(controller && { controller }),
    timeout: patience,
    deriveKey: (...key) => {
      tries += 1;
      if (tries % 25 === 0) onTries(tries);
      return deriveKey(...key);
    },
  });
}
