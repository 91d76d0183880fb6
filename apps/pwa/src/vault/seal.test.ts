import { expect, test } from 'vitest';
import { makeKey, seal, unseal } from './seal.ts';

const span = { savedAt: 1, until: 2 };
const value = { lastName: 'DUPOND', birthDate: { day: '10' } };

test('what was sealed is read again with the key, and by nobody without', async () => {
  const key = await makeKey();
  const sealed = await seal(key, { name: 'home', value, span });
  expect(await unseal(key, 'home', sealed)).toEqual(value);
  expect(new TextDecoder().decode(sealed.bytes)).not.toContain('DUPOND');
  await expect(unseal(await makeKey(), 'home', sealed)).rejects.toThrow();
});

test('what was sealed keeps its name and its end', async () => {
  const key = await makeKey();
  const sealed = await seal(key, { name: 'home', value, span });
  await expect(unseal(key, 'draft', sealed)).rejects.toThrow();
  await expect(unseal(key, 'home', { ...sealed, until: 3 })).rejects.toThrow();
});

test('the same text is never the same twice', async () => {
  const key = await makeKey();
  const [first, second] = [
    await seal(key, { name: 'home', value, span }),
    await seal(key, { name: 'home', value, span }),
  ];
  expect(new Uint8Array(first.bytes)).not.toEqual(new Uint8Array(second.bytes));
});

test('the key cannot be taken out', async () => {
  const key = await makeKey();
  await expect(crypto.subtle.exportKey('raw', key)).rejects.toThrow();
  await expect(crypto.subtle.exportKey('jwk', key)).rejects.toThrow();
});
