import { readNow, useChallenge } from '@monlogement27/db';
import { err, ok, type Refusal, type Result } from '@monlogement27/domain';
import { verifySolution } from 'altcha-lib';
import { deriveKey } from 'altcha-lib/algorithms/pbkdf2';
import * as z from 'zod/mini';
import type { Context } from '../context.ts';
import { levelOf } from './challenge.ts';
import { secretsOf } from './secrets.ts';

/** The answer as the browser sends it: JSON in base64. */
const answer = z.object({
  challenge: z.object({
    parameters: z.object({
      algorithm: z.literal('PBKDF2/SHA-256'),
      nonce: z.string().check(z.regex(/^[0-9a-f]{16,128}$/)),
      salt: z.string(),
      cost: z.int(),
      keyLength: z.int(),
      keyPrefix: z.string(),
      keySignature: z.string(),
      expiresAt: z.int(),
    }),
    signature: z.string(),
  }),
  solution: z.object({ counter: z.int(), derivedKey: z.string() }),
});
type HumanAnswer = z.infer<typeof answer>;

/** An answer counts once. Without one, only an address that has shown no abuse passes. */
export async function checkHuman(
  context: Context,
  given: string | undefined,
): Promise<Result<true, Refusal>> {
  const { db, env } = context.deps;
  if (env.humanCheck === 'off') return ok(true);
  const level = await levelOf(context);
  if (given === undefined) return level.optional ? ok(true) : err({ code: 'humanCheckRequired' });
  const parsed = parseAnswer(given);
  if (parsed === undefined) return err({ code: 'humanCheckFailed' });
  const { nonce, expiresAt, cost } = parsed.challenge.parameters;
  const ends = new Date(expiresAt * 1000);
  // Made when less was asked for, or too long ago: another one, not a failure.
  if (ends <= (await readNow(db)) || cost < level.cost) return err({ code: 'humanCheckRequired' });
  const { verified } = await verifySolution({ ...parsed, deriveKey, ...secretsOf(env) });
  if (!verified || !(await useChallenge(db, { nonce, expiresAt: ends }))) {
    return err({ code: 'humanCheckFailed' });
  }
  return ok(true);
}

function parseAnswer(text: string): HumanAnswer | undefined {
  try {
    const parsed = answer.safeParse(JSON.parse(Buffer.from(text, 'base64').toString('utf8')));
    return parsed.success ? parsed.data : undefined;
  } catch {
    return undefined;
  }
}
