import { humanCodeLength } from '@monlogement27/domain';
import { sign } from '../crypto.ts';
import type { WithSecret } from './secrets.ts';

/** The digits of a challenge's picture: nowhere stored, and told by nothing but the picture and its sound. */
export async function codeOf({ secretKey }: WithSecret, nonce: string): Promise<string> {
  const bytes = Buffer.from(await sign(secretKey, ['human-check:code', nonce]));
  const number = bytes.readUIntBE(0, 6) % 10 ** humanCodeLength;
  return String(number).padStart(humanCodeLength, '0');
}
