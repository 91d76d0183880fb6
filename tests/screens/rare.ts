import type { BrowserContext } from 'playwright-core';
import { dupond } from '../support/tenant.ts';
import type { Studio } from './entry.ts';

/** States that few tenants see: the server's answers are put into its mouth. */
export async function photographRare({
  url,
  elsewhere,
  shoot,
}: Omit<Studio, 'context'>): Promise<void> {
  const page = await elsewhere.newPage();
  await page.addInitScript(fakeCamera);
  const open = (path: string) => page.goto(url + path, { waitUntil: 'networkidle' });
  const take = (name: string) => shoot(page, name);
  const press = () => page.locator('main form button[type=submit]').first().click();

  await open('/inscription/courrier#7KQ2M9XWPA');
  await take('letter-code-read');
  await page.locator('#clientNumber').fill(dupond.clientNumber);
  await press();
  await page.locator('[role=alert]').waitFor();
  await take('letter-refused');
  await page.locator('main form button.second').click();
  await page.locator('dialog video').waitFor();
  await take('letter-scan');
  await page.keyboard.press('Escape');
  await refuse(elsewhere, 'registration.verifyLetterCode', { code: 'birthDateRequired' });
  await press();
  await page.locator('#birthDate').waitFor();
  await take('letter-birth-date');

  await refuse(elsewhere, 'registration.verifyIdentity', { code: 'alreadyRegistered' });
  await open('/inscription');
  const { clientNumber, lastName, firstName, birthDate } = dupond;
  for (const [id, text] of Object.entries({
    ...{ clientNumber, lastName, firstName, birthDate: birthDate.day },
    ...{ 'birthDate-month': birthDate.month, 'birthDate-year': birthDate.year },
  })) {
    await page.locator(`#${id}`).fill(text);
  }
  await press();
  await page.locator('[role=alert]').waitFor();
  await take('step-1-already-registered');

  const now = new Date().toISOString();
  const status = { status: 'pendingActivation', mail: 'refused', sentTo: 'jean@exemple.con' };
  await answer(elsewhere, 'registration.status', { ...status, resendAt: now, expiresAt: now });
  await open('/inscription/attente');
  await take('waiting-refused');
  await answer(elsewhere, 'registration.status', {
    ...{ ...status, status: 'active', mail: 'sent' },
    ...{ resendAt: now, expiresAt: now },
  });
  await open('/inscription/attente');
  await take('waiting-active');
  await refuse(elsewhere, 'registration.status', { code: 'noRegistration' });
  await open('/inscription/attente');
  await take('waiting-lost');

  const tenant = { firstName, lastName, reference: clientNumber, coTenants: [], since: null };
  const current = { tenant: { ...tenant, email: dupond.email, termsPending: true } };
  await answer(elsewhere, 'session.current', current);
  await open('/accueil');
  await page.locator('.prose').waitFor();
  await take('new-terms');
}

function answer(context: BrowserContext, procedure: string, data: object): Promise<void> {
  return fulfil(context, procedure, 200, { result: { data } });
}

function refuse(context: BrowserContext, procedure: string, refusal: object): Promise<void> {
  const data = { code: 'FORBIDDEN', httpStatus: 403, path: procedure, refusal };
  return fulfil(context, procedure, 403, { error: { message: '', code: -32003, data } });
}

async function fulfil(
  context: BrowserContext,
  procedure: string,
  status: number,
  json: object,
): Promise<void> {
  await context.route(`**/trpc/${procedure}*`, (route) => route.fulfill({ status, json }));
}

/** A camera that sees a sheet of paper, and a reader that finds no code on it. */
function fakeCamera(): void {
  const canvas = document.createElement('canvas');
  const paint = canvas.getContext('2d');
  setInterval(() => {
    if (paint === null) return;
    paint.fillStyle = '#8a8578';
    paint.fillRect(0, 0, canvas.width, canvas.height);
    paint.fillStyle = '#f4efe4';
    paint.fillRect(40, 20, 220, 110);
  }, 100);
  navigator.mediaDevices.getUserMedia = () => Promise.resolve(canvas.captureStream());
  Object.assign(window, {
    BarcodeDetector: class {
      static getSupportedFormats(): Promise<string[]> {
        return Promise.resolve(['qr_code']);
      }
      detect(): Promise<[]> {
        return Promise.resolve([]);
      }
    },
  });
}
