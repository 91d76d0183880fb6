import type { Landlord } from '@monlogement27/landlord';
import type { Letter } from './letter.ts';
import type { QrCode } from './qr.ts';
import type { Stamp } from './stamp.ts';
import { millimetres as mm, type Style } from './typesetter.ts';
import type { LetterWords } from './words.ts';

/** A page of the document, under way. */
export type Page = {
  readonly doc: PDFKit.PDFDocument;
  readonly letter: Letter;
  readonly words: LetterWords;
  readonly landlord: Landlord;
  readonly styles: Styles;
  readonly stamp: Stamp;
  readonly qr: (text: string) => QrCode;
};

export type Element = PDFKit.PDFStructureElement;
export type Styles = ReturnType<typeof stylesOf>;

export const left = mm(22);
export const right = mm(188);
export const measure = right - left;

export function stylesOf({ colours: { light } }: Landlord) {
  const { ink, inkSoft, act, brick } = light;
  return {
    title: { font: 'bold', size: 19, colour: ink },
    heading: { font: 'bold', size: 13, colour: ink },
    body: { font: 'regular', size: 12, colour: ink },
    strong: { font: 'bold', size: 12, colour: ink },
    small: { font: 'regular', size: 9.5, colour: inkSoft },
    code: { font: 'bold', size: 33, colour: ink, spacing: 1.5 },
    reference: { font: 'bold', size: 17, colour: ink, spacing: 1 },
    label: { font: 'bold', size: 8.5, colour: brick },
    number: { font: 'bold', size: 12, colour: act },
    phone: { font: 'bold', size: 16, colour: ink },
  } as const satisfies Record<string, Style>;
}
