import { isSame, sign } from '../crypto.ts';
import { secretsOf, type WithSecret } from './secrets.ts';

type Signed = { readonly nonce: string; readonly expiresAt: Date; readonly keySignature: string };

/** Names a challenge's picture. It opens only together with the proof of work: so a picture costs its asker more than us. */
export async function pictureId(env: WithSecret, signed: Signed): Promise<string> {
  const mac = Buffer.from(await macOf(env, signed)).toString('base64url');
  return `${signed.nonce}-${seconds(signed.expiresAt).toString(36)}-${mac}`;
}

/** The challenge that `id` names, where `proof` (the derived key, hexadecimal) is its solution. */
export async function openPicture(
  env: WithSecret,
  { id, proof }: { readonly id: string; readonly proof: string },
): Promise<{ readonly nonce: string; readonly expiresAt: Date } | undefined> {
  const [, nonce, until, mac] = /^([0-9a-f]{32})-([0-9a-z]{1,8})-([\w-]{43})$/.exec(id) ?? [];
  if (nonce === undefined || until === undefined || mac === undefined) return undefined;
  const expiresAt = new Date(Number.parseInt(until, 36) * 1_000);
  const { hmacKeySignatureSecret } = secretsOf(env);
  const key = new TextEncoder().encode(hmacKeySignatureSecret);
  const keySignature = Buffer.from(await sign(key, Buffer.from(proof, 'hex'))).toString('hex');
  const expected = await macOf(env, { nonce, expiresAt, keySignature });
  return isSame(expected, Buffer.from(mac, 'base64url')) ? { nonce, expiresAt } : undefined;
}

function macOf({ secretKey }: WithSecret, { nonce, expiresAt, keySignature }: Signed) {
  return sign(secretKey, ['human-check:picture', nonce, seconds(expiresAt), keySignature]);
}

function seconds(at: Date): number {
  return Math.floor(at.getTime() / 1_000);
}
