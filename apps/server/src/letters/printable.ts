/** The letters and marks of Atkinson Hyperlegible that a name or an address may hold. */
const inFont =
  /[ -~\u00a0-\u0107\u010a-\u0113\u0116-\u011b\u011e-\u0123\u0126\u0127\u012a\u012b\u012e\u012f\u0131\u0136\u0137\u013b-\u013e\u0141-\u0148\u0150-\u0155\u0158-\u015b\u015e-\u0165\u016a\u016b\u016e-\u0173\u0178-\u017e\u0218-\u021b\u2013\u2014\u2018-\u201a\u201c-\u201e\u2026\u20ac]/;

/** What the font can set: a letter that it has not loses its accent, because the name is a name without, too. */
export function printable(text: string): string {
  const spaced = text
    .normalize('NFC')
    .replace(/\u202f/g, '\u00a0')
    .replace(/[\u2010\u2011]/g, '-');
  return [...spaced]
    .map((character) => {
      if (inFont.test(character)) return character;
      const [letter = ''] = character.normalize('NFD');
      return inFont.test(letter) ? letter : '?';
    })
    .join('');
}
