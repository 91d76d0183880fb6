import { type Element, left, measure, type Page } from './page.ts';
import { decorate, millimetres as mm, set } from './typesetter.ts';

const panel = { y: mm(129.5), height: mm(46) };
const scan = { x: left + measure - mm(42), y: panel.y + mm(4.5), side: mm(37) };

export function drawPanel({ doc, landlord }: Page): void {
  decorate(doc, () => {
    doc.lineWidth(1.2).strokeColor(landlord.colours.light.brick);
    doc.roundedRect(left, panel.y, measure, panel.height, mm(3)).stroke();
  });
}

/** What the letter is about, said, shown and to be scanned. */
export function codePart(page: Page): Element[] {
  const { doc, letter, words, styles, stamp } = page;
  const { title, body, heading, code, small } = styles;
  const x = left + mm(7);
  return [
    doc.struct(
      'H1',
      {},
      stamp('subject', () => {
        set(doc, words.subject, { ...title, x: left, y: mm(102.5) });
      }),
    ),
    doc.struct(
      'P',
      {},
      stamp('greeting', () => {
        set(doc, words.greeting, { ...body, x: left, y: mm(114) });
        set(doc, words.introduction, { ...body, x: left, y: mm(120.5) });
      }),
    ),
    doc.struct('P', {}, () => {
      set(doc, words.codeLabel, { ...heading, x, y: panel.y + mm(8) });
      set(doc, letter.code, { ...code, x, y: panel.y + mm(16), once: true });
      set(doc, words.codeHint, { ...small, x, y: panel.y + mm(33) });
    }),
    scanFigure(page),
  ];
}

function scanFigure({ doc, letter: { url }, words, qr }: Page): Element {
  const { x, y, side } = scan;
  const figure = {
    alt: words.scanAlternative,
    bbox: [x, y, x + side, y + side],
    placement: 'Block',
  };
  return doc.struct('Figure', figure, () => {
    const { size, runs } = qr(url);
    doc
      .save()
      .translate(x, y)
      .scale(side / size)
      .fillColor('black');
    // One path for all: seams between its parts would be drawn as grey lines.
    doc.addContent(runs.map((run) => `${run.x} ${run.y} ${run.length} 1 re`).join(' '));
    doc.fill().restore();
  });
}
