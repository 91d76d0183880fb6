import { readFile } from 'node:fs/promises';
import { OfficeRefusal } from '../office/context.ts';
import type { Entry } from './choose.ts';

/** One reference or tenant's id a line; of a table its first column, a header of letters alone left out. */
export async function readList(file: string): Promise<Entry[]> {
  const text = await readFile(file, 'utf8').catch(() => {
    throw new OfficeRefusal(`Le fichier ${file} ne peut pas être lu.`);
  });
  return text
    .replace(/^\ufeff/, '')
    .split(/\r\n|\n|\r/)
    .map((row, index) => ({ typed: firstCell(row), line: index + 1 }))
    .filter(({ typed, line }) => typed !== '' && !(line === 1 && !/\d/.test(typed)));
}

function firstCell(row: string): string {
  const [cell = ''] = row.split(/[;,\t]/);
  return cell.replaceAll('"', '').trim();
}
