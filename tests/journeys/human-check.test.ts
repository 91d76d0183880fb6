import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { complaints, launchBrowser } from '../support/browser.ts';
import { phone } from '../support/chromium.ts';
import { openClient, refusalOf } from '../support/client.ts';
import { startServer } from '../support/server.ts';
import { dupond, fillStepOne } from '../support/tenant.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

test('behind an address with many failures a tenant still passes and sees nothing of the check, a script does not', async () => {
  const server = await startServer({ env: { HUMAN_CHECK: 'auto' } });
  const { api } = openClient(server.url);
  const facts = { lastName: 'A', firstName: 'B', birthDate: '1/2/1990' };
  for (const clientNumber of ['801', '802', '803']) {
    await refusalOf(api.registration.verifyIdentity.mutate({ ...facts, clientNumber }));
  }
  const script = api.registration.verifyIdentity.mutate({ ...facts, clientNumber: '804' });
  expect(await refusalOf(script)).toEqual({ code: 'humanCheckRequired', status: 403 });

  const context = await browser.newContext(phone);
  const heard = complaints(context, server.url);
  const page = await context.newPage();
  await page.goto(`${server.url}/inscription`);
  await fillStepOne(page, { ...dupond, firstName: 'Paul' });
  await page.getByRole('alert').waitFor();
  expect(await page.getByRole('alert').textContent()).toMatch(/\d{3}-\d{3}/);
  await fillStepOne(page, dupond);
  await page.getByLabel('Confirmez l’adresse e-mail').waitFor();
  expect(heard).toEqual([]);
  await context.close();
  await server.stop();
});
