import { once } from 'node:events';
import type { Writable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { setImmediate } from 'node:timers/promises';
import PDFDocument from 'pdfkit';
import { forgetWritten } from './forget-written.ts';
import type { Letter } from './letter.ts';
import { letterPage } from './letter-page.ts';
import { stylesOf } from './page.ts';
import { pushInBlocks } from './push-in-blocks.ts';
import { makeQr } from './qr.ts';
import { makeStamp } from './stamp.ts';
import { registerFonts } from './typesetter.ts';
import { letterWords, type Printing } from './words.ts';

export type LetterFile = {
  /** Resolves once there is room for another one. */
  add(letter: Letter): Promise<void>;
  /** Resolves once everything is written. */
  end(): Promise<void>;
};

/** A tagged PDF written to `sink`, one page for each letter; what is written is let go of. */
export function openLetterFile(
  printing: Printing,
  sink: Writable,
  { compress }: { readonly compress: boolean } = { compress: true },
): LetterFile {
  const { landlord, now } = printing;
  const words = letterWords(printing);
  const options: PDFKit.PDFDocumentOptions = {
    size: 'A4',
    margin: 0,
    autoFirstPage: false,
    compress,
    pdfVersion: '1.7',
    tagged: true,
    lang: 'fr-FR',
    displayTitle: true,
    info: { Title: words.subject, Author: landlord.legalName, CreationDate: now },
  };
  // Its types name the archive's subsets alone.
  Reflect.set(options, 'subset', 'PDF/UA');
  const doc = new PDFDocument(options);
  pushInBlocks(doc);
  const written = pipeline(doc, sink);
  // Awaited at the end; until then `add` says it.
  written.catch(() => {});
  registerFonts(doc);
  const letters = doc.struct('Document');
  doc.addStructure(letters);
  const forget = forgetWritten(doc);
  const page = {
    doc,
    words,
    landlord,
    styles: stylesOf(landlord),
    stamp: makeStamp(doc),
    qr: makeQr(),
  };
  return {
    async add(letter) {
      doc.addPage();
      letters.add(letterPage({ ...page, letter }));
      forget();
      // The document does not wait for its reader: unread, 5,000 pages would stand in memory.
      if (doc.readableLength > sink.writableHighWaterMark) await setImmediate();
      while (sink.writableNeedDrain) await once(sink, 'drain');
      if (sink.errored) throw sink.errored;
    },
    end() {
      letters.end();
      doc.end();
      return written;
    },
  };
}
