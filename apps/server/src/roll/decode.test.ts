import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openRollText } from './decode.ts';
import { RollRefused } from './refused.ts';

let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'roll-decode-'));
});
afterAll(() => rm(folder, { recursive: true }));

async function read(bytes: Buffer): Promise<{ text: string; encoding: string; ends: boolean }> {
  const file = join(folder, 'roll.csv');
  await writeFile(file, bytes);
  const opened = await openRollText(file);
  try {
    let text = '';
    for await (const piece of opened.text()) text += piece;
    return { text, encoding: opened.encoding, ends: opened.endsWithNewline };
  } finally {
    await opened.close();
  }
}

const hex = (digits: string) => Buffer.from(digits.replaceAll(' ', ''), 'hex');
const utf16be = (text: string) => Buffer.from(text, 'utf16le').swap16();

describe('the text of a roll', () => {
  it.each([
    ['ASCII', Buffer.from('DUPOND'), 'utf-8', 'DUPOND'],
    ['UTF-8', Buffer.from('LEBŒUF É’ß'), 'utf-8', 'LEBŒUF É’ß'],
    ['UTF-8 with its mark', Buffer.from('\ufeffÉVREUX'), 'utf-8', 'ÉVREUX'],
    ['Windows-1252', hex('c9 56 52 45 55 58'), 'windows-1252', 'ÉVREUX'],
    // Where Node decodes the code page as Latin-1, these are control characters.
    ['Windows-1252 where it is not Latin-1', hex('4c 8c 92 9f 80'), 'windows-1252', 'LŒ’Ÿ€'],
    ['UTF-16', Buffer.from('\ufeffÉ;Œ', 'utf16le'), 'utf-16le', 'É;Œ'],
    ['UTF-16, big end first', utf16be('\ufeffÉ;Œ'), 'utf-16be', 'É;Œ'],
    ['the old end-of-file mark', Buffer.from('A\r\n\u001a'), 'utf-8', 'A\r\n'],
  ])('is read from %s', async (_, bytes, encoding, text) => {
    expect(await read(bytes)).toMatchObject({ encoding, text });
  });

  it('is read whole where a character lies across two pieces', async () => {
    const text = `x${'é'.repeat(1_200_000)}`;
    expect((await read(Buffer.from(text))).text === text).toBe(true);
  });

  it.each([
    ['A\r\n', true],
    ['A\n', true],
    ['A\r', true],
    ['A\r\n\u001a', true],
    ['A', false],
  ])('%j ends its last line: %s', async (text, ends) => {
    expect((await read(Buffer.from(text))).ends).toBe(ends);
  });

  it.each([
    ['an empty file', hex(''), 'est vide'],
    ['a workbook', hex('504b0304 1400'), 'exportez-le en CSV'],
    ['zeros in it', Buffer.from('A;B\0C'), 'octets nuls'],
    ['UTF-8 read as Windows-1252 and saved', Buffer.from('Ã©'), 'deux encodages'],
    ['two encodings in one file', hex('c3 a9 0a e9'), 'deux encodages'],
    ['a mark of UTF-8 before Windows-1252', hex('efbbbf 41 e9 42'), 's’annonce en UTF-8'],
    ['code page 850', hex('41 82 42'), 'encodage du fichier n’est pas reconnu'],
    ['a byte that Windows-1252 leaves undefined', hex('41 81 42'), 'n’est pas reconnu'],
  ])('is refused for %s', async (_, bytes, message) => {
    const failure = await read(bytes).catch((error: unknown) => error);
    expect(failure).toBeInstanceOf(RollRefused);
    expect(String(failure)).toContain(message);
  });

  it.each([
    ['a file that is not there', 'nowhere.csv', 'n’existe pas'],
    ['a folder', '.', 'est un dossier'],
  ])('is refused for %s', async (_, name, message) => {
    const failure = await openRollText(join(folder, name)).catch((error: unknown) => error);
    expect(failure).toBeInstanceOf(RollRefused);
    expect(String(failure)).toContain(message);
  });
});
