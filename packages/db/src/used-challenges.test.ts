import { describe, expect, it } from 'vitest';
import { testDatabases, useDatabase } from './testing/index.ts';
import { isChallengeUsed, useChallenge } from './used-challenges.ts';

describe.each(testDatabases)('human checks answered on $name', ({ open }) => {
  const test = useDatabase(open);
  const nonce = '0123456789abcdef0123456789abcdef';
  const expiresAt = new Date('2026-11-23T10:00:00Z');

  it('count once, however many answers arrive at once', async () => {
    expect(await isChallengeUsed(test.db, nonce)).toBe(false);
    const answers = Array.from({ length: 10 }, () => useChallenge(test.db, { nonce, expiresAt }));
    expect((await Promise.all(answers)).filter(Boolean)).toHaveLength(1);
    expect(await isChallengeUsed(test.db, nonce)).toBe(true);
  });

  it('say nothing of any other', async () => {
    await useChallenge(test.db, { nonce, expiresAt });
    expect(await isChallengeUsed(test.db, nonce.replace('0', '1'))).toBe(false);
  });
});
