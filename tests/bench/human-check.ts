/**
 * `node tests/bench/human-check.ts`: what a human check costs the server, beside what it costs whoever asks. Medians
 * of one run; the last column is the ratio to the floor, one bare HMAC of this machine.
 */
import { createHmac, randomBytes } from 'node:crypto';
import { landlord } from '@monlogement27/landlord';
import { verifyAnswer } from '../../apps/server/src/human-check/answer.ts';
import { codeOf } from '../../apps/server/src/human-check/code.ts';
import { easy } from '../../apps/server/src/human-check/limits.ts';
import { makeChallenge } from '../../apps/server/src/human-check/make-challenge.ts';
import { makeMedia } from '../../apps/server/src/human-check/media/make-media.ts';
import { solve } from '../../apps/server/src/testing/human-check.ts';

const env = { secretKey: randomBytes(32) };
const rounds = 25;

const expiresAt = new Date(Date.now() + 1_800_000);
const challenge = await makeChallenge(env, { tries: easy, expiresAt });
const find = () => solve({ kind: 'proof', challenge, tries: easy.max, optional: false });
const found = await find();
const answer = found.answer(await codeOf(env, found.nonce));
const forged = { ...challenge, signature: '0'.repeat(64) };
const { solution } = found;
const invented = Buffer.from(JSON.stringify({ challenge: forged, solution })).toString('base64');
const media = makeMedia(env, landlord);
const asked = () => ({ nonce: randomBytes(16).toString('hex'), peer: '192.0.2.1' });

const works: Record<string, () => unknown> = {
  'floor: one HMAC': () => createHmac('sha256', env.secretKey).update(answer).digest(),
  'verify an answer with its code': () => verifyAnswer(env, answer),
  'refuse an invented answer': () => verifyAnswer(env, invented),
  'make a challenge': () => makeChallenge(env, { tries: easy, expiresAt }),
  'draw a picture': () => media.picture(asked()),
  'speak a code': () => media.sound(asked(), 'fr'),
  'asker: find the easiest proof, in native code': find,
};

const times = new Map(Object.keys(works).map((name) => [name, [] as number[]]));
for (let round = 0; round < rounds; round += 1) {
  for (const [name, work] of Object.entries(works)) {
    const start = performance.now();
    await work();
    times.get(name)?.push(performance.now() - start);
  }
}
const medians = [...times].map(([name, taken]) => ({ name, ms: median(taken) }));
const floor = medians[0]?.ms ?? 0;
console.table(
  medians.map(({ name, ms }) => ({ name, ms: ms.toFixed(3), ratio: (ms / floor).toFixed(1) })),
);

function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[values.length >> 1] ?? 0;
}
