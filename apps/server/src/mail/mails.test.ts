import { languages } from '@monlogement27/domain';
import { landlord } from '@monlogement27/landlord';
import { describe, expect, test } from 'vitest';
import { everyMail, sampleToken } from '../testing/every-mail.ts';
import type { MailContent } from './content.ts';
import { renderHtml } from './render-html.ts';
import { renderText } from './render-text.ts';
import { wordsIn } from './words/words-in.ts';

const origin = 'https://extranet.example.org';
const everywhere = languages.flatMap((language) =>
  everyMail(landlord, language).map(({ name, content }) => ({ language, name, content })),
);

const linksIn = (text: string) => text.split('\n').filter((line) => line.startsWith('https://'));

/** What a reader of the HTML part sees, spaces as typed. */
function seen(html: string): string {
  return html
    .replace(/<style>[\s\S]*<\/style>|<[^>]+>/g, '')
    .replaceAll('\u00a0', ' ')
    .replaceAll('&#39;', "'")
    .replaceAll('&amp;', '&');
}

const withoutIsolates = (text: string) => text.replace(/[\u2066\u2069]/g, '');

/** Everything a mail says, sentence by sentence. */
function sentencesOf({ subject, blocks, why, language }: MailContent): string[] {
  const { automatic, buttonFails } = wordsIn(language);
  const said = blocks.flatMap((block) => {
    if (block.kind === 'paragraph') return [block.text];
    return block.kind === 'facts' ? [] : [block.lead];
  });
  const help = blocks.some(({ kind }) => kind === 'link') ? [buttonFails] : [];
  const texts = [subject, ...said, ...why, automatic, ...help];
  return texts.flatMap((text) => text.split(/(?<=[.?!؟])\s+/));
}

describe('The French activation mail', () => {
  const { content } = everywhere.find(({ name }) => name === 'activation') ?? everywhere[0] ?? {};
  if (content === undefined) throw new Error('no mail');
  const parts = [renderText(landlord, content), seen(renderHtml(landlord, content))];

  test('has the guide’s subject and words, in both parts', () => {
    expect(content.subject).toBe('Activation de votre compte');
    for (const part of parts) {
      expect(part).toContain('Bonjour,');
      expect(part).toContain('Pour activer votre compte depuis l’extranet, merci de cliquer ici.');
      expect(part).toContain(
        'Pour activer votre compte depuis votre mobile, merci de cliquer ici.',
      );
      expect(part).toContain(
        'Ce message a été généré automatiquement, merci de ne pas y répondre.',
      );
      expect(part).toContain('Ces liens fonctionnent pendant 24 heures.');
    }
  });
});

test.each(languages)('the two doors of an activation are two lines of the %s text', (language) => {
  const [activation] = everyMail(landlord, language);
  expect(activation?.name).toBe('activation');
  const text = activation === undefined ? '' : renderText(landlord, activation.content);
  expect(linksIn(text)).toEqual([
    `${origin}/activation#${sampleToken}`,
    `${origin}/mobile/activation#${sampleToken}`,
  ]);
});

describe.each(everywhere)('In $language, the mail «$name»', ({ language, name, content }) => {
  const html = renderHtml(landlord, content);
  const text = renderText(landlord, content);
  const { direction } = wordsIn(language);

  test('is under 30 kB and asks nothing of any host', () => {
    expect(Buffer.byteLength(html)).toBeLessThan(30_000);
    expect(html).not.toMatch(/<(img|script|link|iframe|object)\b|@import|@font-face|url\(|\ssrc=/);
    const addresses = [...html.matchAll(/href="([^"]*)"/g)].map(([, address]) => address);
    for (const address of addresses) expect(address).toMatch(new RegExp(`^(${origin}/|tel:\\+33)`));
  });

  test('names the landlord and says why it was sent, in both parts', () => {
    expect(content.why.join()).toContain(landlord.name);
    for (const part of [withoutIsolates(text), seen(html)]) {
      expect(part).toContain(landlord.legalName);
      expect(part).toContain(landlord.office.phone);
      for (const sentence of content.why) expect(part).toContain(withoutIsolates(sentence));
    }
  });

  test('says the same in both parts', () => {
    const visible = seen(html);
    for (const sentence of sentencesOf(content)) {
      expect(visible).toContain(withoutIsolates(sentence));
    }
    const [, ...lines] = withoutIsolates(text).split('\n');
    for (const line of lines.filter((line) => line !== '—')) expect(visible).toContain(line);
  });

  test('is marked with its language and direction, and is in it', () => {
    expect(html).toContain(`<html lang="${language}" dir="${direction}">`);
    expect(html).toContain(`<div class="ground" lang="${language}" dir="${direction}"`);
    const arabic = /\p{Script=Arabic}/u;
    for (const sentence of sentencesOf(content)) {
      expect(arabic.test(sentence)).toBe(language === 'ar');
    }
    if (language !== 'fr') {
      const french = everyMail(landlord, 'fr').find((mail) => mail.name === name)?.content;
      const same = sentencesOf(content).filter(
        (sentence) => french !== undefined && sentencesOf(french).includes(sentence),
      );
      expect(same).toEqual([]);
    }
  });

  test('speaks in sentences of twelve words at most', () => {
    const long = sentencesOf(content).filter((sentence) => {
      const words = sentence.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word));
      return words.length > 12;
    });
    expect(long).toEqual([]);
  });

  test('carries a token only where it opens something', () => {
    const opens = !name.startsWith('notice') && name !== 'accountExists';
    expect(text.includes('#')).toBe(opens);
    expect(/href="[^"]*#/.test(html)).toBe(opens);
  });
});

describe('In Arabic', () => {
  const contents = everyMail(landlord, 'ar').map(({ content }) => content);

  test('the telephone number keeps the order of its groups', () => {
    for (const content of contents) {
      expect(renderText(landlord, content)).toContain(`\u2066${landlord.office.phone}\u2069`);
      expect(renderHtml(landlord, content)).toMatch(/dir="ltr" href="tel:/);
    }
  });

  test('a link stands on its line with nothing invisible beside it', () => {
    for (const content of contents) {
      for (const line of renderText(landlord, content).split('\n')) {
        if (line.includes('https://')) expect(line).toMatch(/^https:\/\/[\x21-\x7e]+$/);
      }
    }
  });
});

describe('A name with markup', () => {
  const name = `<b>O'Brien & Fils</b>`;
  const other = { ...landlord, name, legalName: name, accountName: name, mark: '<i>' };

  test.each(everyMail(other, 'fr'))('stays a name in the mail «$name»', ({ content }) => {
    const html = renderHtml(other, content);
    expect(html).toContain('&lt;b&gt;O&#39;Brien &amp; Fils&lt;/b&gt;');
    expect(html).not.toContain("O'Brien");
    expect(html).not.toContain('<i>');
  });
});

describe('Snapshots', () => {
  test.each(languages)('every mail as text, for whoever proofreads %s', async (language) => {
    const texts = everyMail(landlord, language).map(
      ({ name, content }) => `=== ${name}\n${content.subject}\n${renderText(landlord, content)}`,
    );
    await expect(texts.join('\n')).toMatchFileSnapshot(`snapshots/${language}.txt`);
  });

  test.each(everywhere.filter(({ language }) => language === 'fr' || language === 'ar'))(
    '$language «$name» as HTML',
    async ({ language, name, content }) => {
      const file = `snapshots/${language}-${name.replace(' ', '-')}.html`;
      await expect(renderHtml(landlord, content)).toMatchFileSnapshot(file);
    },
  );
});
