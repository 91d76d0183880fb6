import { type Element, left, measure, type Page } from './page.ts';
import { decorate, millimetres as mm, set } from './typesetter.ts';

const title = mm(183);
const first = mm(192);
const apart = mm(14);
const radius = mm(4);
const indent = mm(12);

export function drawSteps({ doc, words, landlord }: Page): void {
  decorate(doc, () => {
    doc.lineWidth(1.2).strokeColor(landlord.colours.light.act);
    words.steps.forEach((_, index) => {
      doc.circle(left + radius, first + index * apart + mm(4.6), radius).stroke();
    });
  });
}

export function stepsPart({ doc, words, styles, stamp }: Page): Element[] {
  const { heading, number, strong, body } = styles;
  const items = words.steps.map(({ lead, rest }, index) => {
    const y = first + index * apart;
    const label = stamp(`number ${index}`, () => {
      set(doc, String(index + 1), { ...number, x: left + mm(2.85), y: y + mm(2.1) });
    });
    const text = stamp(`step ${index}`, () => {
      const at = { x: left + indent, width: measure - indent };
      const below = set(doc, lead, { ...strong, ...at, y });
      set(doc, rest, { ...body, ...at, y: below });
    });
    return doc.struct('LI', {}, [doc.struct('Lbl', {}, label), doc.struct('LBody', {}, text)]);
  });
  return [
    doc.struct(
      'H2',
      {},
      stamp('steps', () => {
        set(doc, words.stepsTitle, { ...heading, x: left, y: title });
      }),
    ),
    doc.struct('L', {}, items),
  ];
}
