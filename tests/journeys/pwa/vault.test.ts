import type { BrowserContext, Page } from 'playwright-core';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { controlled, openAccount, signIn } from '../../support/account.ts';
import { phone } from '../../support/chromium.ts';
import { openClient } from '../../support/client.ts';
import { startServer } from '../../support/server.ts';
import { openStory } from '../../support/story.ts';
import { dupond, fillStepOne, fillStepTwo, marie, type Person } from '../../support/tenant.ts';
import { countKept, somethingKept } from '../../support/vault.ts';

const { server, browser } = await openStory();
await openAccount(server.url, dupond);
await openAccount(server.url, marie);
let context: BrowserContext;
let page: Page;
beforeEach(async () => {
  context = await browser.newContext(phone);
  page = await context.newPage();
});
afterEach(() => context.close());

const kowalski: Person = {
  clientNumber: '00203507',
  lastName: 'KOWALSKI',
  firstName: 'Karim',
  birthDate: { day: '10', month: '6', year: '1969' },
  email: 'karim.kowalski@exemple.com',
  password: 'Fauteuil-Lune-Jeudi-6',
};

/** Everything that any script of this origin can read, as text; a key as what is told of it. */
function everythingKept(from: Page): Promise<string> {
  return from.evaluate(async () => {
    const kept: unknown[] = [{ ...localStorage }, { ...sessionStorage }, document.cookie];
    const decode = (value: unknown): unknown => {
      if (value instanceof ArrayBuffer || ArrayBuffer.isView(value)) {
        return new TextDecoder('latin1').decode(value);
      }
      if (value instanceof CryptoKey) return `key, extractable: ${value.extractable}`;
      if (typeof value !== 'object' || value === null) return value;
      return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, decode(part)]));
    };
    const settled = (request: IDBRequest) =>
      new Promise<unknown>((resolve, reject) => {
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(request.error);
      });
    for (const { name } of await indexedDB.databases()) {
      const database = await settled(indexedDB.open(name ?? ''));
      if (!(database instanceof IDBDatabase)) throw new Error('no database');
      for (const store of database.objectStoreNames) {
        const rows = await settled(database.transaction(store).objectStore(store).getAll());
        kept.push(Array.isArray(rows) ? rows.map(decode) : rows);
      }
      database.close();
    }
    for (const name of await caches.keys()) {
      const cache = await caches.open(name);
      for (const request of await cache.keys()) {
        const answer = await cache.match(request);
        kept.push([request.url, await answer?.text()]);
      }
    }
    return JSON.stringify(kept);
  });
}

const heading = (name: string) => page.getByRole('heading', { level: 1, name });

test('13 no personal data in Cache Storage, nor anywhere else in the clear', async () => {
  // Not the guide's tenant, whose name and number stand on the drawn notice for everybody.
  const { clientNumber, lastName, email, password } = kowalski;
  await openAccount(server.url, kowalski);
  await signIn(page, server.url, kowalski);
  await controlled(page);
  await page.getByText(clientNumber).waitFor();
  await somethingKept(page);
  const kept = await everythingKept(page);
  expect(kept, 'the shell is there').toContain('/index.html');
  for (const secret of [clientNumber, lastName, email, password]) {
    expect(kept.includes(secret), secret).toBe(false);
  }
});

test('14 exportKey throws, no plain text in IndexedDB', async () => {
  await page.goto(`${server.url}/inscription`);
  await page.getByLabel(/^Nom/).fill('Zanzibar');
  await somethingKept(page);
  expect(await everythingKept(page)).not.toMatch(/zanzibar/i);
  const told = await page.evaluate(
    () =>
      new Promise<string>((resolve) => {
        const opening = indexedDB.open('vault');
        opening.onsuccess = () => {
          const reading = opening.result.transaction('keys').objectStore('keys').get('holder');
          reading.onsuccess = () => {
            const formats = ['raw', 'jwk'] as const;
            void Promise.allSettled(
              formats.map((format) => crypto.subtle.exportKey(format, reading.result.key)),
            ).then((tries) => resolve(tries.map(({ status }) => status).join()));
          };
        };
      }),
  );
  expect(told).toBe('rejected,rejected');
});

test('15 sign-out with two tabs open leaves nothing within 1 s', async () => {
  await signIn(page, server.url, dupond);
  const other = await context.newPage();
  await other.goto(`${server.url}/accueil`);
  await other.getByText('00123456').waitFor();
  await somethingKept(page);
  const began = Date.now();
  await page.getByRole('button', { name: 'Se déconnecter' }).click();
  await other.getByText('00123456').waitFor({ state: 'detached' });
  await expect.poll(() => countKept(page)).toBe(0);
  expect(Date.now() - began).toBeLessThan(1_000);
  await other.getByRole('heading', { level: 1, name: 'Connexion' }).waitFor();
  await heading('Espace locataire').waitFor();
  await page.goBack();
  await heading('Connexion').waitFor();
});

test('15 sign-out without a network leaves nothing, and the session is ended before any other call', async () => {
  await signIn(page, server.url, dupond);
  await controlled(page);
  await somethingKept(page);
  await context.setOffline(true);
  await page.getByRole('button', { name: 'Se déconnecter' }).click();
  await page.getByText('Vous êtes déconnecté.').waitFor();
  await expect.poll(() => countKept(page)).toBe(0);
  await page.goto(`${server.url}/accueil`);
  await page.getByText('Pas de réseau.', { exact: true }).waitFor();
  expect(await page.content()).not.toContain('DUPOND');

  const asked: string[] = [];
  context.on('request', (request) => {
    const [, call] = /\/trpc\/([\w.]+)/.exec(request.url()) ?? [];
    if (call !== undefined) asked.push(call);
  });
  await context.setOffline(false);
  await page.goto(`${server.url}/accueil`);
  await heading('Connexion').waitFor();
  expect(asked[0]).toBe('session.signOut');
  expect(asked).toContain('session.current');
  expect(await page.evaluate(() => localStorage.getItem('ending'))).toBeNull();
});

test('16 tenant B never sees A, offline', async () => {
  await signIn(page, server.url, dupond);
  await controlled(page);
  await somethingKept(page);
  const other = await context.newPage();
  // B signs in where A never signed out.
  await signIn(other, server.url, marie);
  await page.getByRole('heading', { name: 'Bonjour Marie' }).waitFor();
  await somethingKept(other);
  await context.setOffline(true);
  for (const tab of [page, other]) {
    await tab.goto(`${server.url}/accueil`);
    await tab.getByRole('heading', { name: 'Bonjour Marie' }).waitFor();
    expect(await tab.content()).not.toContain(dupond.email);
  }
});

test('17 a revoked session wipes at next contact, in every tab', async () => {
  await signIn(page, server.url, dupond);
  const other = await context.newPage();
  await other.goto(`${server.url}/accueil`);
  await other.getByText(dupond.email).waitFor();
  await somethingKept(page);
  const elsewhere = openClient(server.url);
  await elsewhere.api.session.signIn.mutate({
    identifier: dupond.email,
    password: dupond.password,
  });
  await elsewhere.api.session.revokeOthers.mutate();
  await page.reload();
  await heading('Connexion').waitFor();
  await other.getByRole('heading', { level: 1, name: 'Connexion' }).waitFor();
  await expect.poll(() => countKept(page)).toBe(0);
});

test('18 a marker password is nowhere in IndexedDB, local or session storage', async () => {
  const fresh = await startServer();
  const marker = 'Marque-Introuvable-9!';
  await page.goto(`${fresh.url}/inscription`);
  await fillStepOne(page, dupond);
  await fillStepTwo(page, { ...dupond, password: marker });
  await heading('Regardez vos mails').waitFor();
  await page.goto(`${fresh.url}/connexion`);
  await page.getByLabel(/^Mot de passe/).fill(marker);
  await page.getByRole('button', { name: 'Se connecter' }).click();
  await page.getByRole('alert').waitFor();
  expect(await everythingKept(page)).not.toContain(marker);
  await fresh.stop();
});

test('«Oublier cet appareil» leaves nothing at all, the chosen language included', async () => {
  await signIn(page, server.url, dupond);
  await controlled(page);
  await somethingKept(page);
  await page.evaluate(() => localStorage.setItem('language', 'fr'));
  await page.goto(`${server.url}/compte/oublier`);
  await page.getByRole('button', { name: 'Oublier cet appareil' }).click();
  await heading('Espace locataire').waitFor();
  const left = await page.evaluate(async () => ({
    local: { ...localStorage },
    session: { ...sessionStorage },
    databases: (await indexedDB.databases()).map(({ name }) => name),
  }));
  expect(left).toEqual({ local: {}, session: {}, databases: [] });
  const names = (await context.cookies()).map(({ name }) => name);
  expect(names).toEqual([]);
});
