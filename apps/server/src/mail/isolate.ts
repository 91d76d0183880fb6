import type { Words } from './words/words.ts';

const start = '\u2066';
const end = '\u2069';

/**
 * A name or a telephone number as it is read in its own direction. Between Arabic words the groups of
 * «02 32 00 27 27» would stand in reverse.
 */
export function isolate(text: string, { direction }: Pick<Words, 'direction'>): string {
  return direction === 'rtl' ? `${start}${text}${end}` : text;
}

/** The same in HTML, for mail programs that know the attribute and not the characters. */
export function isolateHtml(escaped: string): string {
  return escaped.replaceAll(start, '<span dir="ltr">').replaceAll(end, '</span>');
}
