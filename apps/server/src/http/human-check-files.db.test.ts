import { readNow, useChallenge } from '@monlogement27/db';
import { testDatabases } from '@monlogement27/db/testing';
import { describe, expect, test } from 'vitest';
import { createApp } from '../app.ts';
import { plus } from '../clock.ts';
import type { Deps } from '../deps.ts';
import { codeOf } from '../human-check/code.ts';
import { pictureId } from '../human-check/picture-id.ts';
import { refusal, useServer } from '../testing/caller.ts';
import { fail } from '../testing/failures.ts';
import { solve } from '../testing/human-check.ts';

const peer = '192.0.2.1';

describe.each(testDatabases)('The picture and its sound on $name', ({ open }) => {
  const server = useServer(open);
  const deps = () => ({
    ...server.deps,
    env: { ...server.deps.env, humanCheck: 'auto' as const },
  });
  /** One running server, asked over HTTP. */
  const openApp = (of: Deps = deps()) => {
    const app = createApp(of, { files: undefined, mailbox: undefined });
    const socket = { incoming: { socket: { remoteAddress: peer } } };
    return (path: string, headers: Record<string, string> = {}) =>
      Promise.resolve(app.request(path, { headers }, socket));
  };
  async function aPicture() {
    await fail(server.db, { times: 20, peer });
    const { call } = server.browser({ peer, deps: deps() });
    return { call, ...(await solve(await call.humanCheck.challenge({ via: 'facts' }))) };
  }

  test('are served to whoever solved the challenge, kept nowhere, under the strict policy', async () => {
    const { picture } = await aPicture();
    const get = openApp();
    const [image, sound] = [await get(`${picture}.png`), await get(`${picture}.wav?lang=ar`)];
    expect([image.status, sound.status]).toEqual([200, 200]);
    expect(image.headers.get('Content-Type')).toBe('image/png');
    expect(sound.headers.get('Content-Type')).toBe('audio/wav');
    for (const { headers } of [image, sound]) {
      expect(headers.get('Cache-Control')).toBe('no-store');
      expect(headers.get('Content-Security-Policy')).toContain("default-src 'self'");
      expect(headers.get('Cross-Origin-Resource-Policy')).toBe('same-origin');
    }
    const bytes = new Uint8Array(await image.arrayBuffer());
    expect(Buffer.from(bytes.subarray(1, 4)).toString()).toBe('PNG');
    const again = await get(`${picture}.png`);
    expect(new Uint8Array(await again.arrayBuffer())).toEqual(bytes);
  });

  test('come in parts, as Safari plays sounds', async () => {
    const { picture } = await aPicture();
    const part = await openApp()(`${picture}.wav?lang=fr`, { Range: 'bytes=0-1' });
    expect(part.status).toBe(206);
    expect(part.headers.get('Content-Range')).toMatch(/^bytes 0-1\/\d+$/);
    expect(part.headers.get('Cache-Control')).toBe('no-store');
    expect(await part.text()).toBe('RI');
  });

  test('are gone once the challenge was answered, rightly or wrongly', async () => {
    const { picture, answer, call } = await aPicture();
    const get = openApp();
    expect((await get(`${picture}.png`)).status).toBe(200);
    const humanCheck = answer('000000');
    const facts = { clientNumber: '77', lastName: 'A', firstName: 'B', birthDate: '1/2/1990' };
    await refusal(call.registration.verifyIdentity({ ...facts, humanCheck }));
    expect((await get(`${picture}.png`)).status).toBe(404);
    expect((await get(`${picture}.wav`)).status).toBe(404);
  });

  test('are none for a challenge that is too old', async () => {
    const { solution, challenge, nonce } = await aPicture();
    const { keySignature = '' } = challenge.parameters;
    const get = openApp();
    const now = await readNow(server.db);
    const at = async (expiresAt: Date) => {
      const id = await pictureId(server.deps.env, { nonce, expiresAt, keySignature });
      return (await get(`/human-check/${id}/${solution.derivedKey}.png`)).status;
    };
    expect(await at(plus(now, 60_000))).toBe(200);
    expect(await at(plus(now, -1_000))).toBe(404);
  });

  test('are none for an address made up, or one whose challenge is not solved', async () => {
    const { picture } = await aPicture();
    const [, , id = '', proof = ''] = picture.split('/');
    const get = openApp();
    const wrong = [
      `/human-check/${id}/${'0'.repeat(64)}.png`,
      `/human-check/${id.replace(/^.{32}/, '0'.repeat(32))}/${proof}.png`,
      `/human-check/${id}/${proof}.svg`,
      `/human-check/${id}.png`,
      `/human-check/${id}/`,
      '/human-check/x/y.png',
    ];
    for (const path of wrong) expect((await get(path)).status).toBe(404);
  });

  test('do not tell the code', async () => {
    const { picture, nonce } = await aPicture();
    const code = await codeOf(server.deps.env, nonce);
    const sound = await openApp()(`${picture}.wav`);
    expect(picture).not.toContain(code);
    expect(JSON.stringify([...sound.headers])).not.toContain(code);
  });

  test('are none where the check is off', async () => {
    const { picture } = await aPicture();
    expect((await openApp(server.deps)(`${picture}.png`)).status).toBe(404);
  });

  test('are gone when another server saw the answer', async () => {
    const { picture, nonce } = await aPicture();
    await useChallenge(server.db, { nonce, expiresAt: await readNow(server.db) });
    expect((await openApp()(`${picture}.png`)).status).toBe(404);
  });
});
