import { type FileHandle, open } from 'node:fs/promises';
import { type Encoding, type Inspection, inspectFile } from './inspect-file.ts';
import { RollRefused } from './refused.ts';

export type RollText = Inspection & {
  /** The decoded text, in pieces; throws `RollRefused` where it is no text. */
  text(): AsyncGenerator<string, void>;
  close(): Promise<void>;
};

/** What a text in UTF-8 looks like once it was read as Windows-1252: «Ã©». */
const twiceEncoded = /[ÃÂ][\u0080-\u00bfŒœŠšŸŽžƒˆ˜–—‘’‚“”„†‡•…‰‹›€™]/u;
/** Signs that stand between two letters only where another code page (850, Mac) was read as Windows-1252. */
const otherCodePage = /[‚„†‡ˆ‰‹•˜™¢£¤¥¦§¨©¬®¯±¶](?<=\p{L}.)(?=\p{L})/u;
/** Bytes that Windows-1252 leaves undefined come out as these. */
const undefinedCharacter = /[\0\u0080-\u009f]/u;

/** Opens the file and finds out how its text is encoded. Throws `RollRefused` where it is no roll. */
export async function openRollText(path: string): Promise<RollText> {
  const file = await openFile(path);
  try {
    const before = await file.stat();
    if (before.isDirectory()) throw new RollRefused(`« ${path} » est un dossier, pas un fichier.`);
    if (!before.isFile()) throw new RollRefused(`« ${path} » n’est pas un fichier ordinaire.`);
    const inspection = await inspectFile(file);
    return {
      ...inspection,
      async *text() {
        yield* decode(file, inspection.encoding);
        const after = await file.stat();
        if (after.size !== before.size || after.mtimeMs !== before.mtimeMs) {
          throw new RollRefused(
            'Le fichier a changé pendant la lecture ; attendez la fin de son export.',
          );
        }
      },
      close: () => file.close(),
    };
  } catch (error) {
    await file.close();
    throw error;
  }
}

async function* decode(file: FileHandle, encoding: Encoding): AsyncGenerator<string, void> {
  const decoder = new TextDecoder(encoding);
  const bytes = file.createReadStream({ start: 0, autoClose: false, highWaterMark: 1 << 18 });
  // Streamed to the last piece: in one piece, Node 24 decodes Windows-1252 as Latin-1 and loses «Œ» and «’».
  for await (const chunk of bytes) yield checked(decoder.decode(chunk, { stream: true }), encoding);
  yield checked(decoder.decode(), encoding);
}

function checked(text: string, encoding: Encoding): string {
  if (undefinedCharacter.test(text) || otherCodePage.test(text)) {
    throw new RollRefused(
      `L’encodage du fichier n’est pas reconnu (lu comme ${encoding}) ; exportez-le en UTF-8 ou en Windows-1252.`,
    );
  }
  if (twiceEncoded.test(text)) {
    throw new RollRefused(
      'Le fichier mélange deux encodages (« Ã© » au lieu de « é ») ; exportez-le de nouveau.',
    );
  }
  // The old end-of-file mark of some systems is no part of the text.
  return text.replaceAll('\u001a', '');
}

async function openFile(path: string): Promise<FileHandle> {
  try {
    return await open(path, 'r');
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : undefined;
    if (code === 'ENOENT') throw new RollRefused(`Le fichier « ${path} » n’existe pas.`);
    if (code === 'EACCES' || code === 'EPERM') {
      throw new RollRefused(`Le fichier « ${path} » ne peut pas être lu : accès refusé.`);
    }
    throw new RollRefused(`Le fichier « ${path} » ne peut pas être lu (${String(code)}).`);
  }
}
