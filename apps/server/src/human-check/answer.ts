import { readNow, useChallenge } from '@monlogement27/db';
import { err, normalizeHumanCode, ok, type Refusal, type Result } from '@monlogement27/domain';
import { verifySolution } from 'altcha-lib';
import { deriveKey } from 'altcha-lib/algorithms/pbkdf2';
import * as z from 'zod/mini';
import type { Deps } from '../deps.ts';
import { codeOf } from './code.ts';
import type { Shown } from './limits.ts';
import { secretsOf, type WithSecret } from './secrets.ts';

/** The answer as the browser sends it: JSON in base64. */
const schema = z.object({
  challenge: z.object({
    parameters: z.object({
      algorithm: z.literal('PBKDF2/SHA-256'),
      nonce: z.string().check(z.regex(/^[0-9a-f]{32}$/)),
      salt: z.string(),
      cost: z.int(),
      data: z.object({ expires: z.int(), tries: z.int() }),
      keyLength: z.int(),
      keyPrefix: z.string(),
      keySignature: z.string(),
    }),
    signature: z.string(),
  }),
  solution: z.object({ counter: z.int(), derivedKey: z.string() }),
  code: z.optional(z.string()),
});

/** A genuine answer: to which challenge, and what it shows. */
type Verified = {
  readonly nonce: string;
  readonly expiresAt: Date;
  readonly tries: number;
  /** Absent where no code was given. */
  readonly codeIsRight: boolean | undefined;
};

/** What `given` proves. It is spent by this, right or wrong: a guess at the code costs a proof of work and a picture. */
export async function readAnswer(
  { db, env }: Pick<Deps, 'db' | 'env'>,
  given: string | undefined,
): Promise<Result<Shown, Refusal>> {
  if (given === undefined) return ok({ tries: 0, code: false });
  const answer = await verifyAnswer(env, given);
  if (answer === undefined) return err({ code: 'humanCheckFailed' });
  const { nonce, expiresAt, tries, codeIsRight } = answer;
  // Whoever took long to find the notice has done nothing wrong.
  if (expiresAt <= (await readNow(db))) return err({ code: 'humanCheckRequired' });
  const isFirst = await useChallenge(db, { nonce, expiresAt });
  if (!isFirst || codeIsRight === false) return err({ code: 'humanCheckFailed' });
  return ok({ tries, code: codeIsRight === true });
}

/** Undefined for what our own secrets did not sign or the proof does not solve. Costs well under a millisecond. */
export async function verifyAnswer(env: WithSecret, given: string): Promise<Verified | undefined> {
  const answer = parse(given);
  if (answer === undefined) return undefined;
  const { challenge, solution, code } = answer;
  const { verified } = await verifySolution({ challenge, solution, deriveKey, ...secretsOf(env) });
  if (!verified) return undefined;
  const { nonce, data } = challenge.parameters;
  return {
    nonce,
    expiresAt: new Date(data.expires * 1_000),
    tries: data.tries,
    codeIsRight: code === undefined ? undefined : await isCode(env, nonce, code),
  };
}

async function isCode(env: WithSecret, nonce: string, given: string): Promise<boolean> {
  const typed = normalizeHumanCode(given);
  return typed.ok && typed.value === (await codeOf(env, nonce));
}

function parse(text: string): z.infer<typeof schema> | undefined {
  try {
    const parsed = schema.safeParse(JSON.parse(Buffer.from(text, 'base64').toString('utf8')));
    return parsed.success ? parsed.data : undefined;
  } catch {
    return undefined;
  }
}
