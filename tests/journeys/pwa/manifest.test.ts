import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type BrowserContext, type CDPSession, chromium, type Page } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { controlled, openAccount, signIn } from '../../support/account.ts';
import { chromiumArgs, phone } from '../../support/chromium.ts';
import { type RunningServer, startServer } from '../../support/server.ts';
import { dupond } from '../../support/tenant.ts';

type Image = { src: string; sizes: string; type: string; purpose?: string; form_factor?: string };
type Manifest = {
  id: string;
  start_url: string;
  icons: Image[];
  screenshots: Image[];
  shortcuts: { name: string; url: string }[];
};

let server: RunningServer;
/** Only a profile that lasts can install. */
let context: BrowserContext;
let page: Page;
let session: CDPSession;
let manifest: Manifest;
const profile = mkdtempSync(join(tmpdir(), 'monlogement27-profile-'));
beforeAll(async () => {
  server = await startServer();
  context = await chromium.launchPersistentContext(profile, {
    ...phone,
    executablePath: inject('chromium'),
    args: chromiumArgs,
  });
  page = await context.newPage();
  await page.goto(server.url);
  await controlled(page);
  session = await context.newCDPSession(page);
  manifest = await (await fetch(`${server.url}/manifest.webmanifest`)).json();
});
afterAll(async () => {
  await context.close();
  await server.stop();
  rmSync(profile, { recursive: true, force: true });
});

/** Width and height as the file itself says. */
async function sizeOf(src: string): Promise<string> {
  const answer = await fetch(server.url + src);
  expect(answer.headers.get('Content-Type'), src).toBe('image/png');
  const bytes = Buffer.from(await answer.arrayBuffer());
  return `${bytes.readUInt32BE(16)}x${bytes.readUInt32BE(20)}`;
}

test('1 `Page.getInstallabilityErrors` empty', async () => {
  const { installabilityErrors } = await session.send('Page.getInstallabilityErrors');
  expect(installabilityErrors).toEqual([]);
});

test('2 `getAppManifest().errors` empty', async () => {
  const { errors, url } = await session.send('Page.getAppManifest');
  expect(errors).toEqual([]);
  expect(url).toBe(`${server.url}/manifest.webmanifest`);
});

test('3 app id = origin + `/`', async () => {
  expect(await session.send('Page.getAppId')).toMatchObject({ appId: `${server.url}/` });
  expect(manifest).toMatchObject({ id: '/', start_url: '/accueil' });
});

test('4 `PWA.install` and `PWA.launch` succeed', async () => {
  const manifestId = `${server.url}/`;
  await session.send('PWA.install', { manifestId, installUrlOrBundleUrl: server.url });
  const { targetId } = await session.send('PWA.launch', { manifestId });
  expect(targetId).not.toBe('');
});

test('5 icons any + maskable + monochrome, real sizes', async () => {
  const purposes = manifest.icons.map(({ purpose }) => purpose);
  expect(new Set(purposes)).toEqual(new Set(['any', 'maskable', 'monochrome']));
  const sizes = manifest.icons.filter(({ purpose }) => purpose === 'any').map((icon) => icon.sizes);
  expect(sizes).toEqual(['192x192', '512x512']);
  for (const { src, sizes } of manifest.icons) expect(await sizeOf(src), src).toBe(sizes);
});

test('6 screenshots narrow and wide, ratio ≤ 2.3', async () => {
  const forms = manifest.screenshots.map(({ form_factor }) => form_factor);
  expect(new Set(forms)).toEqual(new Set(['narrow', 'wide']));
  for (const { src, sizes, form_factor } of manifest.screenshots) {
    expect(await sizeOf(src), src).toBe(sizes);
    const [width = 0, height = 0] = sizes.split('x').map(Number);
    expect(Math.max(width, height) / Math.min(width, height)).toBeLessThanOrEqual(2.3);
    expect(width > height ? 'wide' : 'narrow', src).toBe(form_factor);
  }
});

test('7 every shortcut lands on its heading', async () => {
  await openAccount(server.url, dupond);
  await signIn(page, server.url, dupond);
  const headings = { Connexion: 'Connexion', 'Mon espace': 'Bonjour Jean', Aide: 'Aide' };
  expect(manifest.shortcuts.map(({ name }) => name)).toEqual(Object.keys(headings));
  for (const { name, url } of manifest.shortcuts) {
    const heading = new Map(Object.entries(headings)).get(name);
    await page.goto(server.url + url);
    await page.getByRole('heading', { level: 1, name: heading ?? '' }).waitFor();
  }
});
