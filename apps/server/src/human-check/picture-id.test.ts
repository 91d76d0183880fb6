import { randomBytes } from 'node:crypto';
import { beforeAll, describe, expect, test } from 'vitest';
import { solve } from '../testing/human-check.ts';
import { codeOf } from './code.ts';
import { makeChallenge } from './make-challenge.ts';
import { openPicture, pictureId } from './picture-id.ts';

const env = { secretKey: randomBytes(32) };
const expiresAt = new Date('2026-11-23T10:30:00Z');

async function aPicture() {
  const challenge = await makeChallenge(env, { tries: { min: 1, max: 3 }, expiresAt });
  const { nonce, keySignature = '' } = challenge.parameters;
  const { solution } = await solve({ kind: 'proof', challenge, tries: 3, optional: false });
  const id = await pictureId(env, { nonce, expiresAt, keySignature });
  return { nonce, id, proof: solution.derivedKey };
}

describe('A picture’s address', () => {
  let picture: Awaited<ReturnType<typeof aPicture>>;
  let other: typeof picture;
  beforeAll(async () => {
    [picture, other] = await Promise.all([aPicture(), aPicture()]);
  });

  test('opens with the proof of its challenge', async () => {
    const { nonce, id, proof } = picture;
    expect(await openPicture(env, { id, proof })).toEqual({ nonce, expiresAt });
  });

  test('opens with no other proof, challenge, time or key', async () => {
    const { id, proof } = picture;
    const [nonce = '', until = '', ...mac] = id.split('-');
    const [othersNonce = ''] = other.id.split('-');
    const later = (Number.parseInt(until, 36) + 60).toString(36);
    const forged = [
      { id, proof: other.proof },
      { id, proof: '00'.repeat(32) },
      { id: [othersNonce, until, ...mac].join('-'), proof },
      { id: [nonce, later, ...mac].join('-'), proof },
      { id: `${nonce}-${until}-${'A'.repeat(43)}`, proof },
      { id: nonce, proof },
      { id: '', proof },
    ];
    for (const each of forged) expect(await openPicture(env, each)).toBeUndefined();
    expect(await openPicture({ secretKey: randomBytes(32) }, { id, proof })).toBeUndefined();
  });
});

describe('A picture’s code', () => {
  test('is six digits, the same for the same challenge and key, another for another', async () => {
    const code = await codeOf(env, 'a');
    expect(code).toMatch(/^\d{6}$/);
    expect(await codeOf(env, 'a')).toBe(code);
    expect(await codeOf(env, 'b')).not.toBe(code);
    expect(await codeOf({ secretKey: randomBytes(32) }, 'a')).not.toBe(code);
  });

  test('has every digit as often as any other', async () => {
    const seen = Array.from({ length: 10 }, () => 0);
    for (let drawn = 0; drawn < 1_000; drawn += 1) {
      for (const digit of await codeOf(env, String(drawn))) {
        seen[Number(digit)] = (seen[Number(digit)] ?? 0) + 1;
      }
    }
    // 600 each; this far off once in a billion runs.
    for (const times of seen) expect(Math.abs(times - 600)).toBeLessThan(150);
  });
});
