import type { BrowserContextOptions, Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { desktop, phone } from '../../support/chromium.ts';
import { entriesOf, noShift, shiftIn } from '../../support/performance-entries.ts';
import { openStory } from '../../support/story.ts';

const { server, browser } = await openStory();

const titles = {
  '/': 'Espace locataire',
  '/connexion': 'Connexion',
  '/inscription': 'Inscription locataire',
};

describe.each([
  ['a French phone', phone],
  ['an Arabic phone', { ...phone, locale: 'ar-MA' }],
  ['a French desktop', desktop],
])('Before any script has come, on %s', (_, device) => {
  test.each(Object.keys(titles))('%s is seen, and stays where it is', async (path) => {
    const { page, letScriptsCome } = await openWithoutScripts(path, device);
    const seen = await placesOf(page);
    expect(seen.length).toBeGreaterThan(15);
    const title = await page.title();
    const places = page.locator('form, button');
    for (const place of await places.all()) expect(await place.getAttribute('inert')).toBe('');
    await letScriptsCome();
    expect(await placesOf(page)).toEqual(seen);
    expect(await page.title()).toBe(title);
    expect(shiftIn(await entriesOf(page))).toBeLessThan(noShift);
    await page.context().close();
  });
});

test.each(Object.entries(titles))('%s has its own title at once', async (path, title) => {
  const html = await (await fetch(server.url + path)).text();
  expect(html).toMatch(new RegExp(`<title>${title}[^<]* – MonLogement27 &amp; Moi</title>`));
});

test('whoever chose another language than the browser’s sees nothing of the browser’s', async () => {
  const context = await browser.newContext({ ...phone, serviceWorkers: 'block' });
  const page = await context.newPage();
  await page.goto(server.url);
  await page.getByRole('button', { name: 'Türkçe' }).click();
  await page.getByRole('heading', { level: 1, name: 'Kiracı' }).waitFor();
  const letScriptsCome = await holdScripts(page);
  await page.reload({ waitUntil: 'commit' });
  await page.locator('footer').waitFor({ state: 'attached' });
  expect(await page.locator('h1').isVisible()).toBe(false);
  await letScriptsCome();
  expect(await page.locator('h1').innerText()).toContain('Kiracı');
  await context.close();
});

test('what is drawn ahead is no page of its own, and its scripts let its styles go first', async () => {
  expect((await fetch(`${server.url}/first-sight/fr/index.html`)).status).toBe(404);
  const link = (await fetch(`${server.url}/connexion`)).headers.get('Link') ?? '';
  expect(link.split(', ').filter((chunk) => !chunk.endsWith('; fetchpriority=low'))).toEqual([]);
  expect((await fetch(`${server.url}/activation`)).headers.get('Link')).not.toContain(
    'fetchpriority',
  );
});

async function openWithoutScripts(path: string, device: BrowserContextOptions) {
  const context = await browser.newContext({ ...device, serviceWorkers: 'block' });
  const page = await context.newPage();
  const letScriptsCome = await holdScripts(page);
  await page.goto(server.url + path, { waitUntil: 'commit' });
  await page.locator('footer').waitFor();
  return { page, letScriptsCome };
}

/** The application itself; what runs before anything is seen is let through. */
async function holdScripts(page: Page): Promise<() => Promise<void>> {
  const coming = Promise.withResolvers<void>();
  await page.route('**/assets/index-*.js', async (route) => {
    await coming.promise;
    await route.continue();
  });
  return async () => {
    coming.resolve();
    await page.locator('[inert]').first().waitFor({ state: 'detached' });
  };
}

/** Every element that shows something, with its words and its place. */
function placesOf(page: Page): Promise<unknown[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll('#root *')]
      .map((element) => ({ element, box: element.getBoundingClientRect() }))
      .filter(({ box }) => box.width > 0 && box.height > 0)
      .map(({ element, box }) => {
        const { x, y, width, height } = box;
        return [element.tagName, element.textContent, x, y, width, height].join(' ');
      }),
  );
}
