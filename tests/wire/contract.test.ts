import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openClient, refusalOf } from '../support/client.ts';
import { activationLinks, mailsIn, mailTo } from '../support/mailbox.ts';
import { type RunningServer, startServer } from '../support/server.ts';
import { dupond } from '../support/tenant.ts';

let server: RunningServer;
beforeAll(async () => {
  server = await startServer();
});
afterAll(() => server.stop());

const facts = {
  clientNumber: 'Référence à rappeler : 00123456',
  lastName: 'DUPOND',
  firstName: 'jean',
  birthDate: '10/09/1975',
};
const { email, password } = dupond;

test('a tenant registers, activates, signs in and out, with every shape of the contract', async () => {
  const { api, jar } = openClient(server.url);
  const terms = await api.terms.current.query();
  expect(terms.text).toContain('Conditions');
  const step1 = await api.registration.verifyIdentity.mutate(facts);
  expect(Date.parse(step1.expiresAt)).toBeGreaterThan(Date.now());

  const form = { email, password, acceptedTermsVersion: terms.version };
  const first = await api.registration.submit.mutate({ ...form, ticket: step1.ticket });
  expect(first).toMatchObject({ status: 'pendingActivation', sentTo: email });
  expect(await api.registration.submit.mutate({ ...form, ticket: step1.ticket })).toEqual(first);
  const { web, mobile } = activationLinks(await mailTo(server.url, email));
  expect((await mailsIn(server.url)).length, 'a repeated answer mails nothing').toBe(1);
  expect(await api.registration.status.query()).toMatchObject({ mail: 'sent', sentTo: email });

  const soon = await refusalOf(api.registration.resendActivation.mutate());
  expect(soon).toMatchObject({ code: 'resendTooSoon', status: 429 });
  const pending = await refusalOf(api.session.signIn.mutate({ identifier: email, password }));
  expect(pending).toMatchObject({ code: 'activationPending', status: 403 });

  const token = new URL(web).hash.slice(1);
  expect(new URL(mobile).hash.slice(1)).toBe(token);
  expect(await api.activation.inspect.mutate({ token })).toEqual({
    status: 'pending',
    passwordRequired: false,
  });
  const stranger = openClient(server.url);
  expect(await refusalOf(stranger.api.activation.activate.mutate({ token }))).toMatchObject({
    code: 'passwordRequired',
    status: 401,
  });
  expect(await api.activation.activate.mutate({ token })).toEqual({ status: 'active' });
  expect(jar.has('ml27_registration')).toBe(false);
  expect(await api.session.current.query()).toEqual({
    tenant: {
      firstName: 'Jean',
      lastName: 'DUPOND',
      reference: '00123456',
      coTenants: ['Marie'],
      since: expect.stringMatching(/^\d{4}-\d\d-\d\d$/),
      email,
      termsPending: false,
    },
  });

  await api.session.signOut.mutate();
  expect(await api.session.current.query()).toBeNull();
  const { tenant } = await api.session.signIn.mutate({ identifier: 'N° 123456', password });
  expect(tenant.reference).toBe('00123456');
  const again = await refusalOf(
    openClient(server.url).api.registration.verifyIdentity.mutate(facts),
  );
  expect(again).toEqual({ code: 'alreadyRegistered', status: 409 });
});

describe('What is refused before it is looked at', () => {
  const post = (path: string, body: string, headers: Record<string, string> = {}) =>
    fetch(`${server.url}/trpc/${path}`, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json', ...headers },
      body,
    });
  const signIn = (extra: object = {}) =>
    JSON.stringify({ identifier: 'a', password: 'b', ...extra });
  const refused = async (answer: Response) => {
    const { error } = await answer.json();
    return [answer.status, error.data.refusal.code];
  };

  test.each([
    ['NUL', signIn({ identifier: 'a\0' })],
    ['half a character', '{"identifier":"\\ud800","password":"b"}'],
    ['an unknown key', signIn({ more: 1 })],
    ['a wrong type', signIn({ identifier: 7 })],
  ])('%s is invalid input', async (_, body) => {
    expect(await refused(await post('session.signIn', body))).toEqual([400, 'invalidInput']);
  });

  test('half a JSON text is a bad request', async () => {
    expect(await refused(await post('session.signIn', '{"identifier"'))).toEqual([
      400,
      'badRequest',
    ]);
  });

  test('3 MB are too large', async () => {
    const body = signIn({ identifier: 'x'.repeat(3_000_000) });
    expect(await refused(await post('session.signIn', body))).toEqual([413, 'payloadTooLarge']);
  });

  test.each([',', '%2C'])('a batch of 200 calls joined by «%s» is refused', async (comma) => {
    const path = Array(200).fill('terms.current').join(comma);
    const answer = await fetch(`${server.url}/trpc/${path}?batch=1&input=%7B%7D`);
    expect(answer.status).toBe(400);
  });

  test('another site is refused, whatever it calls itself', async () => {
    for (const header of [
      { Origin: 'https://elsewhere.example' },
      { Origin: 'null' },
      { 'Sec-Fetch-Site': 'cross-site' },
    ]) {
      expect(await refused(await post('session.signOut', '{}', header))).toEqual([
        403,
        'crossSite',
      ]);
    }
  });

  test('only JSON is taken', async () => {
    for (const type of ['text/plain', 'multipart/form-data; boundary=x', '']) {
      const answer = await post('session.signOut', '{}', { 'Content-Type': type });
      expect(await refused(answer)).toEqual([415, 'unsupportedMediaType']);
    }
  });

  test.each([
    ['GET', 'session.signOut', 405],
    ['PUT', 'session.signOut', 405],
    ['DELETE', 'session.signOut', 405],
    ['GET', '__proto__', 404],
    ['GET', 'constructor', 404],
    ['GET', 'nothing.here', 404],
    ['GET', '%E0%A4%A', 400],
  ])('%s %s is %i', async (method, path, status) => {
    expect((await fetch(`${server.url}/trpc/${path}`, { method })).status).toBe(status);
  });

  test('no API answer may be kept, and none allows another origin', async () => {
    const answer = await fetch(`${server.url}/trpc/terms.current`);
    expect(answer.headers.get('Cache-Control')).toBe('no-store');
    expect(answer.headers.get('Access-Control-Allow-Origin')).toBeNull();
  });
});

describe('What the server says beside the API', () => {
  const get = (path: string, headers: Record<string, string> = {}) =>
    fetch(server.url + path, { redirect: 'manual', headers });

  test('it lives and is ready', async () => {
    expect((await get('/health')).status).toBe(200);
    expect((await get('/ready')).status).toBe(200);
  });

  test('pages come compressed, and are asked for again; what they name never changes', async () => {
    const page = await get('/', { 'Accept-Encoding': 'br' });
    expect(page.headers.get('Content-Encoding')).toBe('br');
    expect(page.headers.get('Cache-Control')).toBe('no-cache');
    expect(page.headers.get('Content-Security-Policy')).toContain(
      "require-trusted-types-for 'script'",
    );
    const [asset = ''] = /\/assets\/[^"]+\.js/.exec(await page.text()) ?? [];
    const script = await get(asset, { 'Accept-Encoding': 'gzip' });
    expect(script.headers.get('Content-Encoding')).toBe('gzip');
    expect(script.headers.get('Cache-Control')).toContain('immutable');
    expect((await get('/assets/gone.js')).headers.get('Cache-Control')).not.toContain('immutable');
    const etag = page.headers.get('ETag') ?? '';
    expect((await get('/', { 'If-None-Match': etag })).status).toBe(304);
  });

  test('an unknown page is a 404 that still opens the application', async () => {
    const answer = await get('/nulle-part');
    expect(answer.status).toBe(404);
    expect(await answer.text()).toContain('id="root"');
  });

  test('a password manager is shown the way, and its probe finds nothing', async () => {
    const answer = await get('/.well-known/change-password');
    expect(answer.headers.get('Location')).toBe('/compte/mot-de-passe');
    expect((await get('/.well-known/resource-that-should-not-exist')).status).toBe(404);
  });

  test('the short link of a letter leads to its page', async () => {
    const answer = await get('/courrier');
    expect([answer.status, answer.headers.get('Location')]).toEqual([302, '/inscription/courrier']);
  });

  test('another host name leads to the right one', async () => {
    const { port } = new URL(server.url);
    const answer = await fetch(`http://127.0.0.1:${port}/aide?x=1`, { redirect: 'manual' });
    expect(answer.headers.get('Location')).toBe(`${server.url}/aide?x=1`);
  });

  test('the mailbox is not there for who comes through a proxy', async () => {
    expect((await get('/dev/mailbox')).status).toBe(200);
    expect((await get('/dev/mailbox', { 'X-Forwarded-For': '127.0.0.1' })).status).toBe(404);
    expect((await get('/dev/mailbox.json', { Forwarded: 'for=x' })).status).toBe(404);
  });
});
