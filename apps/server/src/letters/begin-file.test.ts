import {
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { beginFile } from './begin-file.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'letters-'));
});
afterEach(() => rmSync(folder, { recursive: true }));
const target = () => join(folder, 'letters.pdf');

async function written(options: { force: boolean } = { force: false }) {
  const file = await beginFile(target(), options);
  await pipeline(Readable.from(['whole']), file.sink);
  return file;
}

test('a file has its name only when it is whole, and is for its owner alone', async () => {
  const file = await written();
  expect(existsSync(target())).toBe(false);
  expect(await file.settle()).toBe(target());
  expect(readdirSync(folder)).toEqual(['letters.pdf']);
  expect(readFileSync(target(), 'utf8')).toBe('whole');
  expect(statSync(target()).mode & 0o777).toBe(0o600);
});

test('a discarded one leaves nothing', async () => {
  await (await written()).discard();
  expect(readdirSync(folder)).toEqual([]);
});

test('a file that is there is not replaced, unless that is wanted', async () => {
  writeFileSync(target(), 'former');
  await expect(written()).rejects.toThrow('--force le remplace');
  expect(readFileSync(target(), 'utf8')).toBe('former');
  const file = await written({ force: true });
  expect(await file.settle()).toBe(target());
  expect(readFileSync(target(), 'utf8')).toBe('whole');
});

test('a file that came meanwhile is not replaced either: the whole one stays beside it', async () => {
  const file = await written();
  writeFileSync(target(), 'came meanwhile');
  expect(await file.settle()).toBe(file.part);
  expect(readFileSync(target(), 'utf8')).toBe('came meanwhile');
  expect(readFileSync(file.part, 'utf8')).toBe('whole');
});

test('a folder that is not there is said in one sentence', async () => {
  const file = join(folder, 'none', 'letters.pdf');
  await expect(beginFile(file, { force: false })).rejects.toThrow('ne peut pas être écrit.');
});
