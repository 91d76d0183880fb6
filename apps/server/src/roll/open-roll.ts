import type { RollMapping } from '@monlogement27/landlord';
import { openRollText } from './decode.ts';
import { type Columns, detectSeparator, readHeader } from './read-header.ts';
import { type RollRecord, readRecords } from './read-records.ts';
import { RollRefused } from './refused.ts';

export type OpenedRoll = {
  columns: Columns;
  endsWithNewline: boolean;
  /** What follows the header; once. Throws `RollRefused` where the file turns out to be none. */
  records(): AsyncGenerator<RollRecord, void>;
  close(): Promise<void>;
};

/** Opens a roll and reads its header, so that most bad files are refused before a transaction begins. */
export async function openRoll(path: string, mapping: RollMapping): Promise<OpenedRoll> {
  const file = await openRollText(path);
  try {
    const text = file.text();
    const start = await readFirstLine(text);
    const separator = detectSeparator(start.line);
    const records = readRecords(chain(start.read, text), separator);
    const header = await records.next();
    if (header.done === true) throw new RollRefused('Le fichier est vide.');
    return {
      columns: readHeader(header.value.fields, mapping),
      endsWithNewline: file.endsWithNewline,
      records: () => records,
      async close() {
        await records.return();
        await file.close();
      },
    };
  } catch (error) {
    await file.close();
    throw error;
  }
}

/** The first line that is not blank, and all that was read to find it. */
async function readFirstLine(
  text: AsyncGenerator<string, void>,
): Promise<{ line: string; read: string }> {
  for (let read = ''; ; ) {
    const next = await text.next();
    if (next.done !== true) read += next.value;
    const [, line] = /^\s*([^\r\n]*)[\r\n]/.exec(read) ?? [];
    if (line !== undefined || next.done === true) return { line: line ?? read, read };
  }
}

async function* chain(first: string, rest: AsyncIterable<string>): AsyncGenerator<string, void> {
  yield first;
  yield* rest;
}
