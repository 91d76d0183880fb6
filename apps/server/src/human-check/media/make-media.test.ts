import { randomBytes } from 'node:crypto';
import { landlord } from '@monlogement27/landlord';
import { expect, test } from 'vitest';
import { Busy } from '../../queue.ts';
import { makeMedia } from './make-media.ts';

const env = { secretKey: randomBytes(32) };
const nonces = (count: number) =>
  Array.from({ length: count }, () => randomBytes(16).toString('hex'));

test('a picture asked for again is the one made first; its sound is in the language asked for', async () => {
  const media = makeMedia(env, landlord);
  const [nonce = ''] = nonces(1);
  const asked = { nonce, peer: '192.0.2.1' };
  const [first, again] = await Promise.all([media.picture(asked), media.picture(asked)]);
  expect(again).toBe(first);
  expect(await makeMedia(env, landlord).picture(asked)).toEqual(first);
  expect(await media.sound(asked, 'fr')).not.toEqual(await media.sound(asked, 'tr'));
});

test('one address has four files made at once, and takes no other’s turn', async () => {
  const media = makeMedia(env, landlord);
  const peer = '192.0.2.1';
  const asked = nonces(6).map((nonce) => media.picture({ nonce, peer }));
  const [othersNonce = ''] = nonces(1);
  const others = media.picture({ nonce: othersNonce, peer: '192.0.2.2' });
  const results = await Promise.allSettled([...asked, others]);
  const refused = results.flatMap((each) => (each.status === 'rejected' ? [each.reason] : []));
  expect(refused).toEqual([expect.any(Busy), expect.any(Busy)]);
  expect(results.at(-1)?.status).toBe('fulfilled');
  // Turned away is not for good.
  const [, , , , , last = ''] = nonces(6);
  expect(await media.picture({ nonce: last, peer })).toHaveProperty('length');
});
