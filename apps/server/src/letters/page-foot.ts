import { type Element, left, measure, type Page } from './page.ts';
import { decorate, millimetres as mm, set } from './typesetter.ts';

const rule = mm(253);
const titles = rule + mm(5);
const texts = titles + mm(6);
const column = mm(90);
const help = left + measure - mm(68);

export function drawFoot({ doc, words, landlord, styles }: Page): void {
  decorate(doc, () => {
    doc.lineWidth(0.8).strokeColor(landlord.colours.light.line);
    doc
      .moveTo(left, rule)
      .lineTo(left + measure, rule)
      .stroke();
  });
  decorate(doc, () => {
    set(doc, words.footer, { ...styles.small, x: left, y: mm(286) });
  });
}

/** How long it works, what to do who did not ask, whom to call. */
export function footPart({ doc, words, styles, stamp }: Page): Element[] {
  const { strong, body, phone } = styles;
  const part = (type: 'P' | 'H2', name: string, draw: () => void) =>
    doc.struct(type, {}, stamp(name, draw));
  return [
    part('P', 'validity', () => {
      const below = set(doc, words.validity, { ...strong, x: left, y: mm(236.5), width: measure });
      set(doc, words.secrecy, { ...body, x: left, y: below, width: measure });
    }),
    part('H2', 'unasked title', () => {
      set(doc, words.unaskedTitle, { ...strong, x: left, y: titles, width: column });
    }),
    part('P', 'unasked', () => {
      set(doc, words.unasked, { ...body, x: left, y: texts, width: column });
    }),
    part('H2', 'help title', () => {
      set(doc, words.helpTitle, { ...strong, x: help, y: titles });
    }),
    part('P', 'help', () => {
      let below = set(doc, words.phone, { ...phone, x: help, y: texts });
      for (const each of words.hours) below = set(doc, each, { ...body, x: help, y: below });
    }),
  ];
}
