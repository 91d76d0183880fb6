import { describe, expect, it } from 'vitest';
import { type RollRecord, readRecords } from './read-records.ts';
import { RollRefused } from './refused.ts';

async function* pieces(text: string): AsyncGenerator<string, void> {
  for (const piece of text.match(/[\s\S]{1,7}/g) ?? []) yield piece;
}

async function read(text: string): Promise<RollRecord[]> {
  const records: RollRecord[] = [];
  for await (const record of readRecords(pieces(text), ';')) records.push(record);
  return records;
}

describe('the records of a roll', () => {
  it('know the line they begin at, past blank lines and cells of several lines', async () => {
    const text = 'A;B;C\r\n1;"x\r\ny; z";\r\n\r\n;;\r\n2;"say ""no""";\n3;4" WIDE;';
    expect(await read(text)).toEqual([
      { line: 1, fields: ['A', 'B', 'C'] },
      { line: 2, fields: ['1', 'x\r\ny; z', ''] },
      { line: 6, fields: ['2', 'say "no"', ''] },
      { line: 7, fields: ['3', '4" WIDE', ''] },
    ]);
  });

  it.each([
    ['never closed', 'A;B;C\n1;x;"y\n2;x;y\n'],
    ['closed by a later row’s quote in the same column', 'A;B;C\n1;x;"y\n2;x;y\n3;x;"y"\n'],
    ['closed by a later row’s quote in an earlier column', 'A;B;C\n1;x;"y\n2;"x";y\n'],
    ['closed by a later row’s quote in a later column', 'A;B;C\n"1;x;y\n2;x;"y"\n'],
  ])('are refused where a quote is %s: rows lost in it would be people gone', async (_, text) => {
    const failure = await read(text).catch((error: unknown) => error);
    expect(failure).toBeInstanceOf(RollRefused);
    expect(String(failure)).toContain('Un guillemet ouvert');
  });
});
