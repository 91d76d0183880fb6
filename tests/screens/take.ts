/**
 * `npm run screens -- FOLDER LANGUAGES`: every screen of the real application, phone and desktop, light and dark, in
 * each language named (`fr,ar` unless told otherwise).
 */
import { mkdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { type BrowserContextOptions, chromium, type Page } from 'playwright-core';
import { chromiumArgs, desktop, phone } from '../support/chromium.ts';
import { findChromium } from '../support/find-chromium.ts';
import { startServer } from '../support/server.ts';
import { photographAccount } from './account.ts';
import { photographEntry } from './entry.ts';
import { photographRare } from './rare.ts';

const folder = resolve(process.argv[2] ?? 'docs/screens');
const languages = (process.argv[3] ?? 'fr,ar').split(',');
mkdirSync(folder, { recursive: true });
const browser = await chromium.launch({ executablePath: findChromium(), args: chromiumArgs });
for (const language of languages) {
  for (const [size, options] of Object.entries({ phone, desktop })) {
    for (const colorScheme of ['light', 'dark'] as const) {
      const suffix = `${language}-${size}-${colorScheme}`;
      await photograph(suffix, { ...options, colorScheme, locale: language });
    }
  }
}
await browser.close();

/** On a server of its own, where nobody has registered yet. */
async function photograph(suffix: string, options: BrowserContextOptions): Promise<void> {
  const server = await startServer();
  const context = await browser.newContext({ ...options, serviceWorkers: 'block' });
  const elsewhere = await browser.newContext({ ...options, serviceWorkers: 'block' });
  const { url } = server;
  const shoot = async (page: Page, name: string) => {
    await page.screenshot({ path: join(folder, `${name}-${suffix}.png`), fullPage: true });
  };
  await photographEntry({ url, context, elsewhere, shoot });
  await photographRare({ url, elsewhere, shoot });
  const another = await browser.newContext({ ...options, serviceWorkers: 'block' });
  await photographAccount({ url, context: another, shoot });
  await Promise.all([context.close(), elsewhere.close(), another.close()]);
  await server.stop();
}
