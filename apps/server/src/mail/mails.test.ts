import { languages } from '@monlogement27/domain';
import { landlord } from '@monlogement27/landlord';
import { describe, expect, test } from 'vitest';
import { everyMail, sampleToken } from '../testing/every-mail.ts';
import type { Letter } from './letter.ts';
import { renderHtml } from './render-html.ts';
import { renderText } from './render-text.ts';
import { wordsIn } from './words/words-in.ts';

const origin = 'https://extranet.example.org';
const everywhere = languages.flatMap((language) =>
  everyMail(landlord, language).map(({ name, letter }) => ({ language, name, letter })),
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
function sentencesOf({ subject, blocks, why, language }: Letter): string[] {
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
  const { letter } = everywhere.find(({ name }) => name === 'activation') ?? everywhere[0] ?? {};
  if (letter === undefined) throw new Error('no mail');
  const parts = [renderText(landlord, letter), seen(renderHtml(landlord, letter))];

  test('has the guide’s subject and words, in both parts', () => {
    expect(letter.subject).toBe('Activation de votre compte');
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
  const text = activation === undefined ? '' : renderText(landlord, activation.letter);
  expect(linksIn(text)).toEqual([
    `${origin}/activation#${sampleToken}`,
    `${origin}/mobile/activation#${sampleToken}`,
  ]);
});

describe.each(everywhere)('In $language, the mail «$name»', ({ language, name, letter }) => {
  const html = renderHtml(landlord, letter);
  const text = renderText(landlord, letter);
  const { direction } = wordsIn(language);

  test('is under 30 kB and asks nothing of any host', () => {
    expect(Buffer.byteLength(html)).toBeLessThan(30_000);
    expect(html).not.toMatch(/<(img|script|link|iframe|object)\b|@import|@font-face|url\(|\ssrc=/);
    const addresses = [...html.matchAll(/href="([^"]*)"/g)].map(([, address]) => address);
    for (const address of addresses) expect(address).toMatch(new RegExp(`^(${origin}/|tel:\\+33)`));
  });

  test('names the landlord and says why it was sent, in both parts', () => {
    expect(letter.why.join()).toContain(landlord.name);
    for (const part of [withoutIsolates(text), seen(html)]) {
      expect(part).toContain(landlord.legalName);
      expect(part).toContain(landlord.office.phone);
      for (const sentence of letter.why) expect(part).toContain(withoutIsolates(sentence));
    }
  });

  test('says the same in both parts', () => {
    const visible = seen(html);
    for (const sentence of sentencesOf(letter)) {
      expect(visible).toContain(withoutIsolates(sentence));
    }
    const [, ...lines] = withoutIsolates(text).split('\n');
    for (const line of lines.filter((line) => line !== '—')) expect(visible).toContain(line);
  });

  test('is marked with its language and direction, and is in it', () => {
    expect(html).toContain(`<html lang="${language}" dir="${direction}">`);
    expect(html).toContain(`<div class="ground" lang="${language}" dir="${direction}"`);
    const arabic = /\p{Script=Arabic}/u;
    for (const sentence of sentencesOf(letter)) {
      expect(arabic.test(sentence)).toBe(language === 'ar');
    }
    if (language !== 'fr') {
      const french = everyMail(landlord, 'fr').find((mail) => mail.name === name)?.letter;
      const same = sentencesOf(letter).filter(
        (sentence) => french !== undefined && sentencesOf(french).includes(sentence),
      );
      expect(same).toEqual([]);
    }
  });

  test('speaks in sentences of twelve words at most', () => {
    const long = sentencesOf(letter).filter((sentence) => {
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
  const letters = everyMail(landlord, 'ar').map(({ letter }) => letter);

  test('the telephone number keeps the order of its groups', () => {
    for (const letter of letters) {
      expect(renderText(landlord, letter)).toContain(`\u2066${landlord.office.phone}\u2069`);
      expect(renderHtml(landlord, letter)).toMatch(/dir="ltr" href="tel:/);
    }
  });

  test('a link stands on its line with nothing invisible beside it', () => {
    for (const letter of letters) {
      for (const line of renderText(landlord, letter).split('\n')) {
        if (line.includes('https://')) expect(line).toMatch(/^https:\/\/[\x21-\x7e]+$/);
      }
    }
  });
});

describe('A name with markup', () => {
  const name = `<b>O'Brien & Fils</b>`;
  const other = { ...landlord, name, legalName: name, accountName: name, mark: '<i>' };

  test.each(everyMail(other, 'fr'))('stays a name in the mail «$name»', ({ letter }) => {
    const html = renderHtml(other, letter);
    expect(html).toContain('&lt;b&gt;O&#39;Brien &amp; Fils&lt;/b&gt;');
    expect(html).not.toContain("O'Brien");
    expect(html).not.toContain('<i>');
  });
});

describe('Snapshots', () => {
  test.each(languages)('every mail as text, for whoever proofreads %s', async (language) => {
    const texts = everyMail(landlord, language).map(
      ({ name, letter }) => `=== ${name}\n${letter.subject}\n${renderText(landlord, letter)}`,
    );
    await expect(texts.join('\n')).toMatchFileSnapshot(`snapshots/${language}.txt`);
  });

  test.each(everywhere.filter(({ language }) => language === 'fr' || language === 'ar'))(
    '$language «$name» as HTML',
    async ({ language, name, letter }) => {
      const file = `snapshots/${language}-${name.replace(' ', '-')}.html`;
      await expect(renderHtml(landlord, letter)).toMatchFileSnapshot(file);
    },
  );
});
