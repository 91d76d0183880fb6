import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { diallo, signIn, tenantOf } from '../support/account.ts';
import { complaints } from '../support/browser.ts';
import { phone } from '../support/chromium.ts';
import { activationLinks, mailsIn, mailTo } from '../support/mailbox.ts';
import { startServer } from '../support/server.ts';
import { openStory } from '../support/story.ts';
import { dupond } from '../support/tenant.ts';

const { server, browser } = await openStory();

const names = { fr: 'Français', en: 'English', ar: 'العربية', tr: 'Türkçe', pt: 'Português' };
const titles = {
  fr: 'Espace locataire',
  en: 'Tenant area',
  ar: 'فضاء المستأجر',
  tr: 'Kiracı alanı',
  pt: 'Espaço do inquilino',
};

const heading = (page: Page, name: string) => page.getByRole('heading', { level: 1, name });
const choose = (page: Page, language: keyof typeof names) =>
  page.getByRole('button', { name: names[language] }).click();
const documentOf = (page: Page) =>
  page.evaluate(() => [document.documentElement.lang, document.documentElement.dir]);

/** The languages whose words a page asked for, each time it did. */
function askedFor(page: Page): string[] {
  const asked: string[] = [];
  page.on('request', (request) => {
    const language = request.url().match(/\/dictionary-([a-z]{2})-/)?.[1];
    if (language !== undefined) asked.push(language);
  });
  return asked;
}

test('Arabic, chosen before the first field, lasts to the end: right to left, mail included', async () => {
  const context = await browser.newContext(phone);
  const heard = complaints(context, server.url);
  const page = await context.newPage();
  await page.goto(server.url);
  await choose(page, 'ar');
  await heading(page, titles.ar).waitFor();
  expect(await documentOf(page)).toEqual(['ar', 'rtl']);

  await page.getByRole('link', { name: 'تسجيل مستأجر' }).click();
  await heading(page, 'تسجيل مستأجر').waitFor();
  // Digits of her own keyboard, and a month in her own words.
  await page.getByLabel('رقم العميل').fill('٠٠١٢٣٤٥٦');
  await page.getByLabel('اسم العائلة').fill('dupond');
  await page.getByLabel('الاسم الشخصي').fill('Jean');
  await page.getByLabel('اليوم').fill('١٠');
  await page.getByLabel('الشهر').fill('شتنبر');
  await page.getByLabel('السنة').fill('1975');
  await page.getByRole('button', { name: 'التالي' }).click();

  const email = page.getByLabel('البريد الإلكتروني', { exact: false }).first();
  await email.fill(dupond.email);
  expect(await email.evaluate((input) => getComputedStyle(input).direction)).toBe('ltr');
  await page.getByLabel('تأكيد البريد الإلكتروني').fill(dupond.email);
  await page.getByLabel(/^كلمة المرور/).fill(dupond.password);
  await page.getByLabel('تأكيد كلمة المرور').fill(dupond.password);
  await page.getByRole('checkbox').check();
  const sent = page.waitForRequest(/registration\.submit/);
  await page.getByRole('button', { name: 'إنهاء' }).click();
  expect((await sent).postDataJSON()).toMatchObject({ language: 'ar' });

  await page.getByText(dupond.email).first().waitFor();
  const mail = await mailTo(server.url, dupond.email);
  expect(mail.html).toContain('<html lang="ar" dir="rtl">');
  await page.goto(activationLinks(mail).web);
  await page.getByRole('button', { name: 'تفعيل حسابي' }).click();
  await heading(page, 'مرحبًا').waitFor();
  await page.getByRole('button', { name: 'تسجيل الخروج' }).waitFor();
  expect(await documentOf(page)).toEqual(['ar', 'rtl']);
  expect(heard).toEqual([]);
  await context.close();
});

test('the choice is kept over a reload, and only as its code', async () => {
  const context = await browser.newContext(phone);
  const page = await context.newPage();
  await page.goto(`${server.url}/inscription`);
  await page.getByLabel('Prénom').fill('Jean');
  await choose(page, 'pt');
  await heading(page, 'Inscrição de inquilino').waitFor();
  expect(await page.getByLabel('Nome próprio').inputValue(), 'nothing typed is lost').toBe('Jean');
  await page.reload();
  await heading(page, 'Inscrição de inquilino').waitFor();
  expect(await page.evaluate(() => ({ ...localStorage }))).toEqual({ language: 'pt' });
  await context.close();
});

test('an error on the screen follows the language, and the focus stays on the choice', async () => {
  const context = await browser.newContext(phone);
  const page = await context.newPage();
  await page.goto(`${server.url}/connexion`);
  await page.getByRole('button', { name: 'Se connecter' }).click();
  await page.getByRole('alert').waitFor();
  await page.getByRole('button', { name: names.tr }).focus();
  await page.keyboard.press('Enter');
  await page.getByRole('alert').getByText('Şifrenizi yazın.').waitFor();
  expect(await page.evaluate(() => document.activeElement?.textContent)).toBe(names.tr);
  expect(await page.title()).toMatch(/^Hata: Giriş/);
  await context.close();
});

test.each([
  ['tr-TR', 'tr'],
  ['ar-MA', 'ar'],
  ['pt-PT', 'pt'],
  ['en-GB', 'en'],
  ['fr-FR', 'fr'],
  // Nobody speaks it here.
  ['de-DE', 'fr'],
] as const)(
  'a browser in %s starts in %s, and fetches no other words',
  async (locale, language) => {
    const context = await browser.newContext({ ...phone, locale, serviceWorkers: 'block' });
    const page = await context.newPage();
    const asked = askedFor(page);
    await page.goto(server.url, { waitUntil: 'networkidle' });
    await heading(page, titles[language]).waitFor();
    expect(asked).toEqual([language]);
    expect(await documentOf(page)).toEqual([language, language === 'ar' ? 'rtl' : 'ltr']);
    await context.close();
  },
);

test('with the server stopped the chosen language opens, and another says that it is not there', async () => {
  const stopped = await startServer();
  const context = await browser.newContext(phone);
  const page = await context.newPage();
  await page.goto(stopped.url);
  await choose(page, 'ar');
  await heading(page, titles.ar).waitFor();
  await page.evaluate(() => navigator.serviceWorker.ready.then(() => undefined));
  await page.waitForFunction(async () => {
    const kept = await (await caches.open('languages')).keys();
    return kept.some(({ url }) => url.includes('/dictionary-ar-'));
  });
  await stopped.stop();

  await page.goto(`${stopped.url}/aide`);
  await heading(page, 'مساعدة').waitFor();
  await choose(page, 'tr');
  await page.getByText('هذه اللغة غير متوفرة هنا بعد.').waitFor();
  await heading(page, 'مساعدة').waitFor();
  await choose(page, 'fr');
  await heading(page, 'Aide').waitFor();
  await context.close();
});

test('the language chosen under «Mon compte» is the mails’ too, and what could not be told is said', async () => {
  const person = await tenantOf(server.url, ...diallo);
  const context = await browser.newContext(phone);
  const page = await context.newPage();
  await signIn(page, server.url, person);
  await page.getByRole('link', { name: /^Mon compte/ }).click();
  await page.getByRole('link', { name: /^Langue/ }).click();
  await heading(page, 'Langue de l’application').waitFor();
  await choose(page, 'en');
  await page.getByText('Our e-mails will be in this language too.').waitFor();
  await page.getByRole('link', { name: 'Back to my account' }).click();
  await page.getByRole('link', { name: /^Change my password/ }).click();
  const chosen = 'Nuage-Citron-Mardi-3';
  await page.getByLabel(/^Your new password/).fill(chosen);
  await page.getByLabel(/^Confirm/).fill(chosen);
  await page.getByLabel(/^Your current password/).fill(person.password);
  await page.getByRole('button', { name: 'Change the password' }).click();
  await page.getByText('All your other devices are signed out.').waitFor();
  const subjects = async () =>
    (await mailsIn(server.url)).flatMap(({ to, subject }) =>
      to === person.email ? [subject] : [],
    );
  await expect.poll(subjects, { timeout: 10_000 }).toContain('Your password has changed');

  await page.goto(`${server.url}/compte/langue`);
  await heading(page, 'Language of the app').waitFor();
  await context.route('**/trpc/account.setLanguage**', (route) => route.abort());
  await choose(page, 'fr');
  await page.getByText('Nos mails gardent l’ancienne langue').waitFor();
  await context.unroute('**/trpc/account.setLanguage**');
  await page.getByRole('button', { name: 'Essayer encore' }).click();
  await page.getByText('Nos mails seront aussi dans cette langue.').waitFor();
  await context.close();
});
