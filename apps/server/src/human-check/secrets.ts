import type { Env } from '../env.ts';

export type WithSecret = Pick<Env, 'secretKey'>;

/** Of the one secret key, a key for each purpose: a check's signature is worth nothing elsewhere. */
export function secretsOf({ secretKey }: WithSecret) {
  const key = Buffer.from(secretKey).toString('base64');
  return {
    hmacSignatureSecret: `human-check:challenge:${key}`,
    // With it a solution is checked by one HMAC, whatever its search cost.
    hmacKeySignatureSecret: `human-check:key:${key}`,
  };
}
