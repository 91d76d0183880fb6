import { fitLines } from './fit-lines.ts';
import { type Element, left, type Page, right } from './page.ts';
import { printable } from './printable.ts';
import { decorate, millimetres as mm, set, widthOf } from './typesetter.ts';

/** What shows in the window of a DL envelope, 35 or 45 mm high, however the sheet slides in it. */
const envelopeWindow = { x: mm(106), y: mm(51), width: mm(82), height: mm(28) };
const folds = [mm(99), mm(198)];
const mark = { y: mm(15), side: mm(15) };
const reference = { x: left + mm(9), y: mm(58.5) };
/** The circle of the screens' notice, around two lines that begin at (42, 50). */
const circle =
  'M20 66c2-24 62-35 112-32 48 3 80 14 78 33-2 20-58 33-108 32-50-1-88-14-82-36 4-14 40-25 82-28';
const leading = 1.25;

/** The landlord's house, the circle around the reference, and where to fold. */
export function drawHead({ doc, landlord }: Page): void {
  const { act, brick, line } = landlord.colours.light;
  const { size, strokeWidth, paths } = landlord.logo;
  decorate(doc, () => {
    doc.translate(left, mark.y).scale(mark.side / size);
    doc.lineWidth(strokeWidth).lineCap('round').lineJoin('round').strokeColor(act);
    for (const path of paths) doc.path(path).stroke();
  });
  decorate(doc, () => {
    doc.translate(reference.x - mm(15.5), reference.y - mm(12.5)).scale(0.9, 0.82);
    doc.lineWidth(2.2).lineCap('round').strokeColor(brick).path(circle).stroke();
  });
  decorate(doc, () => {
    doc.lineWidth(0.5).strokeColor(line);
    for (const y of folds) doc.moveTo(0, y).lineTo(mm(5), y).stroke();
  });
}

/** Sender, reference, addressee, date. */
export function headPart({ doc, letter, words, styles, stamp }: Page): Element[] {
  const { small, body, label, heading } = styles;
  return [
    doc.struct(
      'P',
      {},
      stamp('sender', () => {
        const [name = '', ...address] = words.sender;
        const x = left + mark.side + mm(4);
        let y = set(doc, name, { ...heading, x, y: mark.y });
        for (const each of address) y = set(doc, each, { ...small, x, y: y + 1 });
      }),
    ),
    doc.struct('P', {}, () => {
      const { x, y } = reference;
      set(doc, words.referenceLabel, { ...label, x, y });
      set(doc, letter.reference, { ...styles.reference, x, y: y + mm(4.6), once: true });
    }),
    doc.struct('P', {}, () => setAddressee(doc, letter.addressee, body)),
    doc.struct(
      'P',
      {},
      stamp('date', () => {
        const { x } = envelopeWindow;
        set(doc, words.date, { ...body, x, y: mm(93), width: right - x });
      }),
    ),
  ];
}

function setAddressee(
  doc: Page['doc'],
  addressee: readonly string[],
  style: Page['styles']['body'],
): void {
  const { x, y, width, height } = envelopeWindow;
  const { size, lines } = fitLines(addressee.map(printable), {
    width,
    height,
    leading,
    sizes: [12, 11, 10, 9, 8, 7, 6],
    widthOf: (text, tried) => widthOf(doc, text, { ...style, size: tried }),
  });
  lines.forEach((line, row) => {
    set(doc, line, { ...style, size, x, y: y + row * size * leading, once: true });
  });
}
