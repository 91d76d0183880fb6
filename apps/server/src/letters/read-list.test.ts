import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { readList } from './read-list.ts';

const folder = mkdtempSync(join(tmpdir(), 'list-'));
const file = join(folder, 'list.csv');
afterAll(() => rmSync(folder, { recursive: true }));

test('a list is a reference a line, or the first column of a table, and names its lines', async () => {
  writeFileSync(file, '\ufeffREFERENCE;NOM\r\n00123456;"DUPOND"\r\n\r\n"00000027",x\r\nabc\r\n');
  expect(await readList(file)).toEqual([
    { typed: '00123456', line: 2 },
    { typed: '00000027', line: 4 },
    { typed: 'abc', line: 5 },
  ]);
});

test('a list without a header begins with its first line', async () => {
  writeFileSync(file, '123456\n27');
  expect(await readList(file)).toEqual([
    { typed: '123456', line: 1 },
    { typed: '27', line: 2 },
  ]);
});

test('a list that is not there is said in one sentence', async () => {
  await expect(readList(join(folder, 'none'))).rejects.toThrow(
    /^Le fichier .* ne peut pas être lu\.$/,
  );
});
