import { landlord } from '@monlogement27/landlord';
import { describe, expect, test } from 'vitest';
import { accountExistsMail } from './account-exists-mail.ts';
import { activationMail } from './activation-mail.ts';
import { renderHtml, renderText } from './layout.ts';

const publicUrl = new URL('https://extranet.example.org/');
const token = 'T0k_en-'.repeat(9);
const mails = {
  activation: activationMail(landlord, { publicUrl, token }),
  'account exists': accountExistsMail(landlord, { publicUrl }),
};

describe('The activation mail', () => {
  const text = renderText(landlord, mails.activation);

  test('has the guide’s subject and words', () => {
    expect(mails.activation.subject).toBe('Activation de votre compte');
    expect(text).toContain('Pour activer votre compte depuis l’extranet, merci de cliquer ici');
    expect(text).toContain('Pour activer votre compte depuis votre mobile, merci de cliquer ici');
    expect(text).toContain('merci de ne pas y répondre');
  });

  test('has both links, each alone on its line, with one token in the fragment', () => {
    const links = text.split('\n').filter((line) => line.startsWith('https://'));
    expect(links).toEqual([
      `https://extranet.example.org/activation#${token}`,
      `https://extranet.example.org/mobile/activation#${token}`,
    ]);
  });
});

describe.each(Object.entries(mails))('The %s mail', (_, letter) => {
  const html = renderHtml(landlord, letter);

  test('is under 30 kB and asks nothing of any other host', () => {
    expect(Buffer.byteLength(html)).toBeLessThan(30_000);
    expect(html).not.toMatch(/<img|<script|@import|url\(/);
  });

  test('names the landlord and says why it was sent, in both parts', () => {
    const text = renderText(landlord, letter);
    expect(text).toContain(landlord.legalName);
    expect(text).toContain('Vous recevez ce mail car');
    expect(html).toContain('Vous recevez ce mail car');
  });
});
