import { Writable } from 'node:stream';
import { landlord } from '@monlogement27/landlord';
import { encode } from 'uqr';
import { describe, expect, test } from 'vitest';
import { readPdf } from '../testing/read-pdf.ts';
import type { Letter } from './letter.ts';
import { openLetterFile } from './letter-file.ts';

const publicUrl = new URL('https://extranet.example.org/');
const now = new Date('2026-11-28T10:00:00Z');
const expiresAt = new Date('2026-12-28T10:00:00Z');
const jean: Letter = {
  reference: '00123456',
  addressee: ['M Jean DUPOND', '12 RUE DES LILAS', '27000 EVREUX'],
  code: '7KQ2M-9XWPA',
  url: 'https://extranet.example.org/inscription/courrier#7KQ2M-9XWPA',
};
const other: Letter = {
  reference: '00000027',
  addressee: ['MME Éléonore LE GOFF'],
  code: '00000-ZZZZZ',
  url: 'https://extranet.example.org/inscription/courrier#00000-ZZZZZ',
};

/** Keeps what it is given, and takes its time. */
function slowSink(chunks: Buffer[]): Writable {
  return new Writable({
    highWaterMark: 1024,
    write(chunk: Buffer, _, done) {
      chunks.push(chunk);
      setImmediate(done);
    },
  });
}

async function print(letters: readonly Letter[]) {
  const chunks: Buffer[] = [];
  const printing = { landlord, publicUrl, now, expiresAt };
  const file = openLetterFile(printing, slowSink(chunks), { compress: false });
  for (const letter of letters) await file.add(letter);
  await file.end();
  return readPdf(Buffer.concat(chunks));
}

const pdf = await print([jean, other]);
const [first, second] = pdf.pages.map(({ lines }) => lines.map((line) => line.trim()));

describe('A printed letter', () => {
  test('is one page for each tenant, with nothing of anybody else on it', () => {
    expect(pdf.pages).toHaveLength(2);
    expect(first).toEqual(expect.arrayContaining([jean.reference, jean.code, ...jean.addressee]));
    expect(second).toEqual(
      expect.arrayContaining([other.reference, other.code, ...other.addressee]),
    );
    expect(first?.join()).not.toContain(other.code);
    expect(second?.join()).not.toContain(jean.code);
  });

  test('says the same on every page but for that', () => {
    const same = (lines: readonly string[] | undefined, letter: Letter) =>
      lines?.filter((line) => ![letter.reference, letter.code, ...letter.addressee].includes(line));
    expect(same(second, other)).toEqual(same(first, jean));
  });

  test('says what it is about, how, until when, and whom to call', () => {
    for (const said of [
      'Votre code pour ouvrir votre compte',
      'Ou tapez sur internet : extranet.example.org/courrier',
      'Ce code fonctionne une fois, jusqu’au 27\u00a0décembre\u00a02026.',
      'Le 28\u00a0novembre\u00a02026',
      landlord.office.phone,
      ...landlord.office.openingHours.fr,
    ]) {
      expect(first).toContain(said);
    }
  });

  test('has no glyph that its font lacks', () => {
    for (const { content } of pdf.pages) expect(content).not.toMatch(/<0000/);
    expect(pdf.text).not.toContain('Helvetica');
  });

  test('has the QR code of its link, module by module, and no reference in it', () => {
    for (const [index, { url, reference }] of [jean, other].entries()) {
      const content = pdf.pages[index]?.content ?? '';
      const runs = [...content.matchAll(/(\d+) (\d+) (\d+) 1 re/g)].map((run) =>
        run.slice(1).map(Number),
      );
      const drawn = new Set<string>();
      for (const [x = 0, y = 0, length = 0] of runs) {
        for (let dark = x; dark < x + length; dark += 1) drawn.add(`${dark},${y}`);
      }
      const made = Array.from({ length: 8 }, (_, maskPattern) =>
        encode(url, { ecc: 'M', boostEcc: true, border: 0, maskPattern }).data.flatMap((row, y) =>
          row.flatMap((dark, x) => (dark ? [`${x},${y}`] : [])),
        ),
      );
      expect(made).toContainEqual(expect.toSatisfy((modules) => sameSet(modules, drawn)));
      expect(url).not.toContain(reference);
    }
  });

  test('can be read out: language, title, tags in order, and words for the image', () => {
    expect(pdf.text).toContain('/Lang (fr-FR)');
    expect(pdf.text).toContain('/DisplayDocTitle true');
    expect(pdf.text).toContain('<pdfuaid:part>1</pdfuaid:part>');
    const letter = `Sect P P P P H1 P P Figure H2 L${' LI Lbl LBody'.repeat(3)} P H2 P H2 P`;
    expect(pdf.tags.join(' ')).toBe(`Document ${letter} ${letter}`);
    expect(pdf.text).toMatch(/\/S \/Figure\n\/Alt \(/);
  });

  test('is never run together where a line ends', () => {
    for (const { lines } of pdf.pages) {
      // The numbers of the steps and the footer stand alone.
      expect(lines.filter((line) => !/\s$/.test(line))).toEqual([]);
    }
  });
});

test('a sink that breaks is said at once', async () => {
  const full = new Writable({
    write(_chunk, _encoding, done) {
      done(new Error('disk full'));
    },
  });
  const file = openLetterFile({ landlord, publicUrl, now, expiresAt }, full);
  const fill = async () => {
    for (let page = 0; page < 1000; page += 1) await file.add(jean);
  };
  await expect(fill()).rejects.toThrow('disk full');
});

function sameSet(modules: readonly string[], drawn: ReadonlySet<string>): boolean {
  return modules.length === drawn.size && modules.every((module) => drawn.has(module));
}
