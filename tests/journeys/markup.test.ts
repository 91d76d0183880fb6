import { expect, test } from 'vitest';
import { openRefused } from '../support/accessibility.ts';
import { openAccount, signIn } from '../support/account.ts';
import { phone } from '../support/chromium.ts';
import { markupFaultsOf } from '../support/markup.ts';
import { screens, signedInScreens } from '../support/screens.ts';
import { openStory } from '../support/story.ts';
import { dupond } from '../support/tenant.ts';

const { server, browser } = await openStory();
await openAccount(server.url, dupond);

test('the validator finds what it is there for', async () => {
  const page = await browser.newPage();
  await page.setContent('<!doctype html><html lang="fr"><title>x</title><p id="a"><p id="a">');
  expect(await markupFaultsOf(page)).toEqual([expect.stringContaining('no-dup-id')]);
  await page.close();
});

test('every screen is valid HTML, its form refused too', async () => {
  const page = await browser.newPage(phone);
  for (const path of [...screens, '/dev/components']) {
    await openRefused(page, server.url + path);
    expect(await markupFaultsOf(page), path).toEqual([]);
  }
  await signIn(page, server.url, dupond);
  for (const [path, button] of signedInScreens) {
    await page.goto(server.url + path, { waitUntil: 'networkidle' });
    if (button !== undefined) await page.getByRole('button', { name: button }).click();
    expect(await markupFaultsOf(page), path).toEqual([]);
  }
  await page.context().close();
});
