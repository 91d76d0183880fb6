import type { BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { controlled } from '../../support/account.ts';
import { complaints } from '../../support/browser.ts';
import { phone } from '../../support/chromium.ts';
import { openClient } from '../../support/client.ts';
import { activationLinks, mailTo } from '../../support/mailbox.ts';
import { openStory } from '../../support/story.ts';
import { dupond, fillStepOne, fillStepTwo, signedIn } from '../../support/tenant.ts';

const { server, browser } = await openStory();

const cacheControl = async (path: string) =>
  (await fetch(server.url + path)).headers.get('Cache-Control');

test('23 sw, html, manifest `no-cache`; assets immutable; a 404 is not', async () => {
  for (const path of ['/', '/inscription', '/sw.js', '/manifest.webmanifest', '/version.json']) {
    expect(await cacheControl(path), path).toBe('no-cache');
  }
  const html = await (await fetch(server.url)).text();
  const assets = html.match(/\/assets\/[^"]+/g) ?? [];
  expect(assets.length).toBeGreaterThan(0);
  for (const path of assets) expect(await cacheControl(path), path).toContain('immutable');
  const gone = await fetch(`${server.url}/assets/index-gone.js`);
  expect(gone.status).toBe(404);
  expect(gone.headers.get('Cache-Control')).not.toContain('immutable');
});

describe('Over the whole journey', () => {
  let context: BrowserContext;
  let page: Page;
  let heard: string[];
  let token: string;
  const requests: { line: string; referer: string }[] = [];
  const reports: string[] = [];

  beforeAll(async () => {
    context = await browser.newContext(phone);
    heard = complaints(context, server.url);
    await context.exposeFunction('report', (violated: string) => reports.push(violated));
    await context.addInitScript(() => {
      addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) => {
        Reflect.apply(Reflect.get(globalThis, 'report'), undefined, [
          `${violatedDirective} ${blockedURI}`,
        ]);
      });
    });
    context.on('request', (request) => {
      requests.push({ line: request.url(), referer: request.headers()['referer'] ?? '' });
    });
    page = await context.newPage();
    await page.goto(server.url);
    await controlled(page);
    await page.goto(`${server.url}/inscription`);
    await fillStepOne(page, dupond);
    await fillStepTwo(page, dupond);
    const { web, mobile } = activationLinks(await mailTo(server.url, dupond.email));
    token = new URL(web).hash.slice(1);
    for (const link of [web, mobile, web]) {
      await page.goto('about:blank');
      await page.goto(link);
      await page.getByRole('button', { name: 'Activer mon compte' }).waitFor();
    }
  });
  afterAll(() => context.close());

  test('26 three GETs of an activation link change nothing', async () => {
    for (const path of ['/activation', '/mobile/activation', '/activation']) {
      expect((await fetch(`${server.url}${path}`)).status).toBe(200);
      await fetch(`${server.url}${path}`, { method: 'HEAD' });
    }
    const { api } = openClient(server.url);
    expect(await api.activation.inspect.mutate({ token })).toMatchObject({ status: 'pending' });
  });

  test('24 zero CSP reports over the whole journey · 37 no request to a foreign origin', async () => {
    await page.getByRole('button', { name: 'Activer mon compte' }).click();
    await signedIn(page);
    for (const path of ['/compte', '/aide', '/conditions', '/accueil']) {
      await page.goto(server.url + path);
      await page.getByRole('heading', { level: 1 }).waitFor();
    }
    await page.getByRole('button', { name: 'Se déconnecter' }).click();
    await page.getByRole('heading', { name: 'Espace locataire' }).waitFor();
    expect(reports).toEqual([]);
    expect(heard).toEqual([]);
    const origins = requests.map(({ line }) => new URL(line).origin);
    expect(origins.filter((origin) => origin !== server.url && origin !== 'null')).toEqual([]);
  });

  test('27 no token in any request line or Referer', () => {
    expect(requests.length).toBeGreaterThan(20);
    // The browser keeps the fragment to itself: what a request carries is what stands before it.
    const carried = requests.filter(({ line, referer }) =>
      (line.split('#')[0] + referer).includes(token),
    );
    expect(carried).toEqual([]);
    expect(page.url()).not.toContain(token);
  });
});

test('25 `/.well-known/change-password` lands on the page, the probe gets 404', async () => {
  const context = await browser.newContext(phone);
  const page = await context.newPage();
  // Without the worker, and then through it.
  for (const served of [false, true]) {
    if (served) await controlled(page);
    await page.goto(`${server.url}/.well-known/change-password`);
    await page.getByRole('heading', { level: 1, name: 'Connexion' }).waitFor();
    expect(page.url()).toBe(`${server.url}/connexion?vers=/compte/mot-de-passe`);
    const probe = await page.evaluate(async () => {
      const path =
        '/.well-known/resource-that-should-not-exist-whose-status-code-should-not-be-200';
      return (await fetch(path)).status;
    });
    expect(probe).toBe(404);
  }
  await context.close();
});

test('28 no permission asked on load', async () => {
  const context = await browser.newContext(phone);
  await context.addInitScript(() => {
    const asked: string[] = [];
    Reflect.set(globalThis, 'asked', asked);
    const watch = (owner: object | undefined, name: string) => {
      const real: unknown = owner && Reflect.get(owner, name);
      if (owner === undefined || typeof real !== 'function') return;
      Reflect.set(owner, name, (...values: unknown[]) => {
        asked.push(name);
        return Reflect.apply(real, owner, values);
      });
    };
    watch(globalThis.Notification, 'requestPermission');
    watch(navigator.geolocation, 'getCurrentPosition');
    watch(navigator.geolocation, 'watchPosition');
    watch(navigator.mediaDevices, 'getUserMedia');
    watch(navigator.storage, 'persist');
    watch(navigator.clipboard, 'readText');
  });
  const page = await context.newPage();
  for (const path of ['/', '/connexion', '/inscription', '/inscription/courrier', '/aide']) {
    await page.goto(server.url + path, { waitUntil: 'networkidle' });
    expect(await page.evaluate(() => Reflect.get(globalThis, 'asked')), path).toEqual([]);
  }
  await context.close();
});
