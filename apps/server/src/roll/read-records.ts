import { Readable } from 'node:stream';
import { CsvError, parse } from 'csv-parse';
import { RollRefused } from './refused.ts';

/** A line of the file; `line` is where it begins, the file's first being 1. */
export type RollRecord = { line: number; fields: string[] };

/** A postal address may hold a line break; a record of more lines has lost its closing quote. */
const maxLinesOfRecord = 10;
const maxRecordBytes = 64_000;

/** CSV to records; blank lines are left out, but counted as lines of the file. */
export async function* readRecords(
  text: AsyncIterable<string>,
  separator: string,
): AsyncGenerator<RollRecord, void> {
  const source = Readable.from(text);
  const parser = parse({
    delimiter: separator,
    // All three: a file that was mended by hand mixes them.
    record_delimiter: ['\r\n', '\n', '\r'],
    bom: true,
    relax_column_count: true,
    // A quote inside an address that was not quoted is a character like any other.
    relax_quotes: true,
    max_record_size: maxRecordBytes,
  });
  source.on('error', (error) => parser.destroy(error));
  const records: AsyncIterable<string[]> = source.pipe(parser);
  // Counted here: the parser counts a quoted CR LF twice.
  let line = 1;
  let width = 0;
  try {
    for await (const fields of records) {
      width ||= fields.length;
      const breaks = countLineBreaks(fields);
      if (breaks >= maxLinesOfRecord || (breaks > 0 && holdsRows(fields, { separator, width }))) {
        throw unclosedQuote(line);
      }
      if (fields.some((field) => field.trim() !== '')) yield { line, fields };
      line += 1 + breaks;
    }
  } catch (error) {
    throw error instanceof CsvError ? explain(error) : error;
  } finally {
    source.destroy();
    parser.destroy();
  }
}

/** Whether a lost quote made one record of several: whoever stands in the others would pass for gone. */
function holdsRows(
  fields: readonly string[],
  { separator, width }: { separator: string; width: number },
): boolean {
  const rowIn = (field: string) => /[\r\n]/.test(field) && field.split(separator).length >= width;
  return fields.length > width || (width > 1 && fields.some(rowIn));
}

function countLineBreaks(fields: readonly string[]): number {
  return fields.reduce(
    (sum, field) => (/[\r\n]/.test(field) ? sum + field.split(/\r\n|\r|\n/).length - 1 : sum),
    0,
  );
}

function explain(error: CsvError): RollRefused {
  if (error.code === 'CSV_QUOTE_NOT_CLOSED' || error.code === 'CSV_MAX_RECORD_SIZE') {
    return unclosedQuote(Number(error['lines']));
  }
  return new RollRefused('Le fichier n’est pas un CSV lisible.');
}

function unclosedQuote(line: number): RollRefused {
  return new RollRefused(
    `Un guillemet ouvert vers la ligne ${line} n’est pas fermé : le fichier est abîmé, ou coupé en cours de route.`,
  );
}
