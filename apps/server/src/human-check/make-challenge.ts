import { type Challenge, createChallenge, randomInt } from 'altcha-lib';
import { deriveKey } from 'altcha-lib/algorithms/pbkdf2';
import { cost, type Tries } from './limits.ts';
import { secretsOf, type WithSecret } from './secrets.ts';

/** A proof of work to find, signed with what it is worth and until when. */
export function makeChallenge(
  env: WithSecret,
  { tries, expiresAt }: { readonly tries: Tries; readonly expiresAt: Date },
): Promise<Challenge> {
  return createChallenge({
    algorithm: 'PBKDF2/SHA-256',
    cost,
    counter: randomInt(tries.max, tries.min),
    deriveKey,
    // Not as the library's own expiry, which goes by this machine's clock and not the database's.
    data: { expires: Math.floor(expiresAt.getTime() / 1_000), tries: tries.max },
    ...secretsOf(env),
  });
}
