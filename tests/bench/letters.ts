/**
 * `node tests/bench/letters.ts`: the office's letters beside their floor, pdfkit writing the same text in the same
 * fonts with neither QR code nor tags; in turns, medians of one run, in processor time, because
 * other processes are none of it. Then 5,000 of them in a process of their own,
 * hashing included, with the most memory that it took.
 */
import { spawnSync } from 'node:child_process';
import { Writable } from 'node:stream';
import { finished } from 'node:stream/promises';
import { landlord } from '@monlogement27/landlord';
import PDFDocument from 'pdfkit';
import { makeHasher } from '../../apps/server/src/crypto.ts';
import { keepMemorySmall } from '../../apps/server/src/letters/keep-memory-small.ts';
import { openLetterFile } from '../../apps/server/src/letters/letter-file.ts';
import { registerFonts } from '../../apps/server/src/letters/typesetter.ts';
import { writeLetters } from '../../apps/server/src/letters/write-letters.ts';
import { readPdf } from '../../apps/server/src/testing/read-pdf.ts';

const pages = 300;
const rounds = 7;
const now = new Date();
const publicUrl = new URL('https://extranet.example.org/');
const printing = { landlord, publicUrl, now, expiresAt: now };

const letter = (index: number) => ({
  reference: String(index).padStart(8, '0'),
  addressee: [`MME Marie NOM${index}`, `${index} RUE DES LILAS`, '27000 EVREUX'],
  code: '7KQ2M-9XWPA',
  url: `${publicUrl.origin}/inscription/courrier#7KQ2M-9XWPA`,
});

function nowhere(chunks: Buffer[] = []): Writable {
  return new Writable({
    write(chunk: Buffer, _, done) {
      if (chunks.length < 20) chunks.push(chunk);
      done();
    },
  });
}

async function ours(count: number, sink = nowhere()): Promise<void> {
  const file = openLetterFile(printing, sink);
  for (let index = 0; index < count; index += 1) await file.add(letter(index));
  await file.end();
}

async function floor(count: number, lines: readonly string[]): Promise<void> {
  const doc = new PDFDocument({ size: 'A4', margin: 0, autoFirstPage: false });
  const written = finished(doc.pipe(nowhere()));
  registerFonts(doc);
  for (let index = 0; index < count; index += 1) {
    doc.addPage().fontSize(12);
    lines.forEach((line, row) => {
      const text = row < 3 ? `${line}${index}` : line;
      doc.font(row % 2 === 0 ? 'regular' : 'bold').text(text, 60, 20 * row, { lineBreak: false });
    });
  }
  doc.end();
  await written;
}

async function fiveThousand(): Promise<void> {
  keepMemorySmall();
  const tenant = { civility: 'MME', lastNames: ['DUPOND'], firstNames: 'Marie' };
  const addressees = Array.from({ length: 5_000 }, (_, index) => ({
    ...{ ...tenant, tenantId: '', exitDate: null, goneAt: null, hasAccount: false },
    clientNumber: String(100_000 + index),
    postalAddress: [`${index} RUE DES LILAS`, '27000 EVREUX'],
  }));
  const start = performance.now();
  const deps = { hasher: await makeHasher(), printing };
  await writeLetters(deps, { addressees, sink: nowhere() }, () => {});
  const seconds = ((performance.now() - start) / 1000).toFixed(1);
  const megabytes = Math.round(process.resourceUsage().maxRSS / 1000);
  console.log(`5,000 letters, hashing included: ${seconds} s, ${megabytes} MB at most`);
}

function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[values.length >> 1] ?? 0;
}

async function compare(): Promise<void> {
  const chunks: Buffer[] = [];
  await ours(1, nowhere(chunks));
  const lines = readPdf(Buffer.concat(chunks)).pages[0]?.lines ?? [];
  const works = { floor: () => floor(pages, lines), letters: () => ours(pages) };
  const times: Record<keyof typeof works, number[]> = { floor: [], letters: [] };
  for (let round = 0; round < rounds; round += 1) {
    for (const name of ['floor', 'letters'] as const) {
      const start = process.cpuUsage();
      await works[name]();
      const { user, system } = process.cpuUsage(start);
      times[name].push((user + system) / 1000 / pages);
    }
  }
  const base = median(times.floor);
  console.table(
    (['floor', 'letters'] as const).map((name) => ({
      name,
      'CPU ms a page': median(times[name]).toFixed(2),
      spread: `${Math.min(...times[name]).toFixed(2)} to ${Math.max(...times[name]).toFixed(2)}`,
      ratio: (median(times[name]) / base).toFixed(2),
    })),
  );
}

if (process.argv[2] === '5000') {
  await fiveThousand();
} else {
  await compare();
  spawnSync(process.execPath, [import.meta.filename, '5000'], { stdio: 'inherit' });
}
