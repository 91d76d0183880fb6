/** A character that an export lost: «?» or U+FFFD. */
const lostCharacter = /[?�]/u;
/** A lone letter, with or without its dot: «J.», «J». */
const initial = /(?:^|[\s-])\p{L}\.?(?=[\s-]|$)/u;

/**
 * Whether a name of the roll cannot prove who somebody is (blank, an initial, a character lost in the export): the
 * tenant then registers by letter only. Source: landlords' ERP exports.
 */
export function isDoubtfulName(name: string): boolean {
  return name.trim() === '' || lostCharacter.test(name) || initial.test(name);
}
