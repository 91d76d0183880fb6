import { languages } from '@monlogement27/domain';
import { landlord } from '@monlogement27/landlord';
import { describe, expect, test } from 'vitest';
import type { KeptMail } from '../mail/dev-mailbox.ts';
import { renderHtml } from '../mail/render-html.ts';
import { renderText } from '../mail/render-text.ts';
import { everyMail, sampleToken } from '../testing/every-mail.ts';
import { mailboxPage } from './mailbox-page.ts';

const kept: KeptMail[] = languages.map((language, nth) => {
  const [activation] = everyMail(landlord, language);
  if (activation === undefined) throw new Error('no mail');
  const { content } = activation;
  return {
    id: `mail-${nth}`,
    at: '2026-03-01T10:00:00.000Z',
    to: `tenant${nth}@example.org`,
    language,
    subject: content.subject,
    text: renderText(landlord, content),
    html: renderHtml(landlord, content),
  };
});
const page = (mails: KeptMail[] = kept) =>
  mailboxPage({
    list: () => mails,
    transport: { send: () => Promise.reject(new Error('not here')), close() {} },
  });
const from = (remoteAddress: string) => ({ incoming: { socket: { remoteAddress } } });
const get = (path: string, { peer = '127.0.0.1', headers = {}, mails = kept } = {}) =>
  page(mails).request(path, { headers }, from(peer));

describe('The development mailbox', () => {
  test('shows every mail with its language, and both links of its text to click', async () => {
    const html = await (await get('/dev/mailbox')).text();
    for (const name of ['français', 'anglais', 'arabe', 'turc', 'portugais']) {
      expect(html).toContain(`en ${name}`);
    }
    for (const path of ['activation', 'mobile/activation']) {
      const link = `<a href="https://extranet.example.org/${path}#${sampleToken}"`;
      expect(html.split(link)).toHaveLength(languages.length + 1);
    }
    expect(html).toContain('<pre lang="ar" dir="auto">');
  });

  test('says which mail is the newest, so that the page changes with it alone', async () => {
    expect(await (await get('/dev/mailbox')).text()).toContain('data-newest="mail-0"');
    expect(await (await get('/dev/mailbox.newest')).text()).toBe('mail-0');
    expect(await (await get('/dev/mailbox.newest', { mails: [] })).text()).toBe('');
    expect(await (await get('/dev/mailbox', { mails: [] })).text()).toContain('Aucun mail');
  });

  test('frames a mail so that nothing in it runs, and its links open outside', async () => {
    const answer = await get('/dev/mailbox/mail-2');
    const policy = answer.headers.get('Content-Security-Policy');
    expect(policy).toContain("default-src 'none'");
    expect(policy).toContain('sandbox allow-popups allow-popups-to-escape-sandbox');
    expect(policy).not.toContain('allow-scripts');
    const html = await answer.text();
    expect(html).toContain('<base target="_blank">');
    expect(html).toContain('<html lang="ar" dir="rtl">');
    expect((await get('/dev/mailbox/mail-99')).status).toBe(404);
  });

  test('shows markup in a mail’s subject or text as text', async () => {
    const [first] = kept;
    if (first === undefined) throw new Error('no mail');
    const mails = [{ ...first, subject: '<script>1</script>', text: '<img src=x>' }];
    const html = await (await get('/dev/mailbox', { mails })).text();
    expect(html).toContain('&lt;script&gt;1');
    expect(html).toContain('&lt;img src=x&gt;');
    expect(html).not.toMatch(/<img|<script>1/);
  });

  const paths = ['', '.css', '.js', '.json', '.newest', '/mail-0'];
  test.each(paths.map((path) => ({ path: `/dev/mailbox${path}` })))(
    '$path is for whoever sits at this machine, and is kept nowhere',
    async ({ path }) => {
      const here = await get(path);
      expect(here.status).toBe(200);
      expect(here.headers.get('Cache-Control')).toBe('no-store');
      expect((await get(path, { peer: '192.0.2.7' })).status).toBe(404);
      for (const header of ['X-Forwarded-For', 'Forwarded', 'Via', 'X-Real-IP']) {
        expect((await get(path, { headers: { [header]: '127.0.0.1' } })).status).toBe(404);
      }
    },
  );
});
