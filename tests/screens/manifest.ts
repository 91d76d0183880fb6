/** `npm run screens:manifest`: what an installer shows of the application, into the PWA's public folder. */
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { chromium, type Page } from 'playwright-core';
import { openAccount, signIn } from '../support/account.ts';
import { chromiumArgs } from '../support/chromium.ts';
import { findChromium } from '../support/find-chromium.ts';
import { startServer } from '../support/server.ts';
import { dupond } from '../support/tenant.ts';

const folder = join(import.meta.dirname, '../../apps/pwa/public/screenshots');
const forms = {
  narrow: { viewport: { width: 360, height: 740 }, deviceScaleFactor: 2, hasTouch: true },
  wide: { viewport: { width: 1280, height: 800 } },
};

mkdirSync(folder, { recursive: true });
const server = await startServer();
const browser = await chromium.launch({ executablePath: findChromium(), args: chromiumArgs });
await openAccount(server.url, dupond);
for (const [form, options] of Object.entries(forms)) {
  const context = await browser.newContext({
    ...options,
    locale: 'fr-FR',
    colorScheme: 'light',
    serviceWorkers: 'block',
  });
  const page = await context.newPage();
  const shoot = (on: Page, name: string) =>
    on.screenshot({ path: join(folder, `${name}-${form}.png`) });
  await page.goto(server.url, { waitUntil: 'networkidle' });
  await shoot(page, 'welcome');
  await page.goto(`${server.url}/inscription`, { waitUntil: 'networkidle' });
  await shoot(page, 'registration');
  await signIn(page, server.url, dupond);
  await page.goto(`${server.url}/accueil`, { waitUntil: 'networkidle' });
  await shoot(page, 'home');
  await context.close();
}
await browser.close();
await server.stop();
