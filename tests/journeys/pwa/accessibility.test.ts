import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { photographRare } from '../../screens/rare.ts';
import { openRefused, violationsOf } from '../../support/accessibility.ts';
import { openAccount, signIn } from '../../support/account.ts';
import { phone } from '../../support/chromium.ts';
import { screens, signedInScreens } from '../../support/screens.ts';
import { openStory } from '../../support/story.ts';
import { dupond } from '../../support/tenant.ts';

const { server, browser } = await openStory();
await openAccount(server.url, dupond);

const narrow = { width: 320, height: 640 };

describe.each([
  ['light', 'fr-FR'],
  ['dark', 'fr-FR'],
  ['dark', 'ar-MA'],
] as const)('In %s, %s', (colorScheme, locale) => {
  test.each(screens)(
    '34 axe: no violation in any state, error states included: %s',
    async (path) => {
      // Without the policy that keeps axe's own script out.
      const context = await browser.newContext({ ...phone, colorScheme, locale, bypassCSP: true });
      const page = await context.newPage();
      await openRefused(page, server.url + path);
      expect(await violationsOf(page)).toEqual([]);
      await context.close();
    },
  );
});

describe.each(['fr-FR', 'ar-MA', 'tr-TR'])('In %s', (locale) => {
  test.each(screens)('35 320 px: %s without sideways scroll', async (path) => {
    const context = await browser.newContext({ ...phone, locale, viewport: narrow });
    const page = await context.newPage();
    await page.goto(server.url + path, { waitUntil: 'networkidle' });
    expect(await widthOf(page)).toBeLessThanOrEqual(narrow.width);
    await context.close();
  });
});

test.each(['fr-FR', 'en-GB', 'ar-MA', 'tr-TR', 'pt-PT'])(
  'every component in every state, on light and dark paper, in %s: axe finds nothing, and it fits 320 px',
  async (locale) => {
    const context = await browser.newContext({
      ...phone,
      locale,
      viewport: narrow,
      bypassCSP: true,
    });
    const page = await context.newPage();
    await page.goto(`${server.url}/dev/components`, { waitUntil: 'networkidle' });
    // Each gives way to its summary.
    const unshown = page.locator('h2:has-text("ErrorSummary") + button');
    while ((await unshown.count()) > 0) await unshown.first().click();
    expect(await violationsOf(page)).toEqual([]);
    expect(await widthOf(page)).toBeLessThanOrEqual(narrow.width);
    await context.close();
  },
);

test.each(['light', 'dark'] as const)(
  'every screen of the signed-in tenant in %s, asking and refusing: axe finds nothing, and it fits 320 px',
  async (colorScheme) => {
    const context = await browser.newContext({
      ...phone,
      colorScheme,
      viewport: narrow,
      bypassCSP: true,
    });
    const page = await context.newPage();
    await signIn(page, server.url, dupond);
    for (const [path, button] of signedInScreens) {
      await page.goto(server.url + path, { waitUntil: 'networkidle' });
      if (button !== undefined) await page.getByRole('button', { name: button }).click();
      expect(await violationsOf(page), path).toEqual([]);
      expect(await widthOf(page), path).toBeLessThanOrEqual(narrow.width);
    }
    await context.close();
  },
);

test.each(['light', 'dark'] as const)(
  'every state in %s that few tenants see: axe finds nothing, and it fits 320 px',
  async (colorScheme) => {
    const elsewhere = await browser.newContext({
      ...phone,
      colorScheme,
      viewport: narrow,
      bypassCSP: true,
      serviceWorkers: 'block',
    });
    await photographRare({
      url: server.url,
      elsewhere,
      async shoot(page, name) {
        expect(await violationsOf(page), name).toEqual([]);
        expect(await widthOf(page), name).toBeLessThanOrEqual(narrow.width);
      },
    });
    await elsewhere.close();
  },
);

function widthOf(page: Page): Promise<number> {
  return page.evaluate(() => document.documentElement.scrollWidth);
}
