import type { FileHandle } from 'node:fs/promises';
import { TextDecoder } from 'node:util';
import { RollRefused } from './refused.ts';

export type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1252';

export type Inspection = {
  encoding: Encoding;
  /** A file without one may have been cut in the middle of its last line. */
  endsWithNewline: boolean;
};

const chunkBytes = 1 << 20;
const signatures: readonly (readonly [bytes: string, what: string])[] = [
  ['504b0304', 'un classeur ou une archive (xlsx, ods, zip)'],
  ['d0cf11e0', 'un classeur Excel'],
  ['1f8b', 'une archive compressée'],
  ['25504446', 'un PDF'],
];

/** Reads the whole file once: only its last byte tells whether all of it is UTF-8. */
export async function inspectFile(file: FileHandle): Promise<Inspection> {
  const start = await readAt(file, 0, 4);
  if (start.length === 0) throw new RollRefused('Le fichier est vide.');
  const hex = start.toString('hex');
  const other = signatures.find(([bytes]) => hex.startsWith(bytes));
  if (other !== undefined) {
    throw new RollRefused(`Le fichier est ${other[1]}, pas un texte CSV ; exportez-le en CSV.`);
  }
  const marked: Encoding | undefined = hex.startsWith('fffe')
    ? 'utf-16le'
    : hex.startsWith('feff')
      ? 'utf-16be'
      : undefined;
  return inspectBytes(file, marked);
}

async function inspectBytes(file: FileHandle, marked: Encoding | undefined): Promise<Inspection> {
  const utf8 = new TextDecoder('utf-8', { fatal: true });
  let isUtf8 = marked === undefined;
  let declaresUtf8 = false;
  let tail = Buffer.alloc(0);
  for (let position = 0; ; ) {
    const chunk = await readAt(file, position, chunkBytes);
    if (chunk.length === 0) break;
    if (position === 0) declaresUtf8 = chunk.toString('hex', 0, 3) === 'efbbbf';
    position += chunk.length;
    if (marked === undefined && chunk.includes(0)) {
      throw new RollRefused(
        'Le fichier n’est pas un texte lisible (octets nuls) ; exportez-le en CSV, en UTF-8 ou en Windows-1252.',
      );
    }
    isUtf8 = isUtf8 && decodes(utf8, chunk);
    tail = Buffer.concat([tail, chunk]).subarray(-4);
  }
  isUtf8 = isUtf8 && decodes(utf8, undefined);
  if (declaresUtf8 && !isUtf8) {
    throw new RollRefused(
      'Le fichier s’annonce en UTF-8 mais ne l’est pas : il est abîmé, ou mélange deux encodages.',
    );
  }
  return {
    encoding: marked ?? (isUtf8 ? 'utf-8' : 'windows-1252'),
    endsWithNewline: endsLine(tail),
  };
}

function endsLine(tail: Buffer): boolean {
  // Some systems close a text file with the old end-of-file mark, Ctrl-Z; UTF-16 pads with zeros.
  const last = tail.filter((byte) => byte !== 0 && byte !== 0x1a).at(-1);
  return last === 0x0a || last === 0x0d;
}

/** `undefined` ends the text: half a character may be left over. */
function decodes(decoder: TextDecoder, chunk: Buffer | undefined): boolean {
  try {
    decoder.decode(chunk, { stream: chunk !== undefined });
    return true;
  } catch {
    return false;
  }
}

async function readAt(file: FileHandle, position: number, length: number): Promise<Buffer> {
  const { buffer, bytesRead } = await file.read(Buffer.alloc(length), 0, length, position);
  return buffer.subarray(0, bytesRead);
}
