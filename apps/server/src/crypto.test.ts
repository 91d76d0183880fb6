import { randomUUID } from 'node:crypto';
import { createRequire } from 'node:module';
import { normalizePassword, type Password } from '@monlogement27/domain';
import { describe, expect, test } from 'vitest';
import {
  deriveSecret,
  digest,
  isMailedToken,
  mailedTokenId,
  makeHasher,
  randomCaseNumber,
  randomToken,
  signMailedToken,
} from './crypto.ts';
import { Busy } from './queue.ts';

const key = Buffer.alloc(32, 1);
const facts = {
  purpose: 'activation',
  id: '01890a5d-ac96-774b-bcce-b302099a8057',
  generation: 3,
  address: 'jean@example.org',
} as const;

function passwordOf(text: string): Password {
  const password = normalizePassword(text);
  if (!password.ok) throw new Error('not a password');
  return password.value;
}

describe('A mailed token', () => {
  test('says its id, fits in a link and is the same each time', async () => {
    const token = await signMailedToken(key, facts);
    expect(token).toMatch(/^[A-Za-z0-9_-]{64}$/);
    expect(await signMailedToken(key, facts)).toBe(token);
    expect(mailedTokenId(token)).toBe(facts.id);
    expect(await isMailedToken(key, token, facts)).toBe(true);
  });

  test.each([
    ['key', Buffer.alloc(32, 2), facts],
    ['id', key, { ...facts, id: randomUUID() }],
    ['generation', key, { ...facts, generation: 4 }],
    ['address', key, { ...facts, address: 'jeanne@example.org' }],
  ])('works for no other %s', async (_, otherKey, otherFacts) => {
    const token = await signMailedToken(key, facts);
    expect(await isMailedToken(otherKey, token, otherFacts)).toBe(false);
  });

  test('is not genuine with any one symbol changed', async () => {
    const token = await signMailedToken(key, facts);
    for (let at = 0; at < token.length; at += 1) {
      const symbol = token[at] === 'A' ? 'B' : 'A';
      const changed = token.slice(0, at) + symbol + token.slice(at + 1);
      expect(await isMailedToken(key, changed, facts), `at ${at}`).toBe(false);
    }
  });

  test.each([
    '',
    'A',
    'A'.repeat(63),
    'A'.repeat(65),
    `${'A'.repeat(63)}+`,
    `${'A'.repeat(64)}=`,
    '…',
  ])('«%s» claims no id', (token) => {
    expect(mailedTokenId(token)).toBeUndefined();
  });
});

describe('A secret', () => {
  test('is 43 symbols that need no escaping, never the same', () => {
    const tokens = Array.from({ length: 100 }, randomToken);
    for (const token of tokens) expect(token).toMatch(/^[A-Za-z0-9_-]{43}$/);
    expect(new Set(tokens).size).toBe(100);
  });

  test('leaves a SHA-256 digest behind', async () => {
    expect(await digest('abc')).toBe('ungWv48Bz-pBQUDeXa4iI7ADYaOWF3qctBD_YfIAFa0');
  });

  test('makes another one for each purpose, and its digest opens nothing', async () => {
    const secret = randomToken();
    const derived = await deriveSecret('cookie', secret);
    expect(await deriveSecret('cookie', secret)).toBe(derived);
    expect(await deriveSecret('other', secret)).not.toBe(derived);
    expect(derived).not.toBe(await digest(secret));
  });
});

test('A case number is six digits to read out', () => {
  for (let drawn = 0; drawn < 50; drawn += 1) expect(randomCaseNumber()).toMatch(/^\d{3}-\d{3}$/);
});

describe('The hasher', () => {
  const password = passwordOf('Vert-Tulipe-Lundi-8');

  test('makes Argon2id of 19 MiB and two passes, and knows the password again', async () => {
    const hasher = await makeHasher();
    const hash = await hasher.hash(password);
    expect(hash).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$/);
    expect(await hasher.verify(hash, password)).toBe(true);
    expect(await hasher.verify(hash, passwordOf('Vert-Tulipe-Lundi-9'))).toBe(false);
    expect(await hasher.verifyNothing(password)).toBe(false);
    expect(hasher.needsRehash(hash)).toBe(false);
    expect(hasher.needsRehash(hash.replace('t=2', 't=1'))).toBe(true);
  });

  test('is oslo’s upon the Argon2 that this package names, and not the slower one that oslo brings', () => {
    const here = createRequire(import.meta.url);
    const oslo = createRequire(here.resolve('oslo/password'));
    expect(oslo.resolve('@node-rs/argon2')).toBe(here.resolve('@node-rs/argon2'));
  });

  test('takes 64 in its queue, turns the next one away, and works on', async () => {
    const hasher = await makeHasher(1);
    const results = await Promise.allSettled(
      Array.from({ length: 70 }, () => hasher.verifyNothing(password)),
    );
    const busy = results.flatMap((each) => (each.status === 'rejected' ? [each.reason] : []));
    expect(busy).toHaveLength(5);
    for (const reason of busy) expect(reason).toBeInstanceOf(Busy);
    expect(await hasher.verifyNothing(password)).toBe(false);
    // 65 hashings one after the other, on a machine that may have much else to do.
  }, 20_000);
});
