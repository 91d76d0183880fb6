import type { Addressee } from '@monlogement27/db';
import {
  day,
  formatLetterCode,
  formatReference,
  type LetterCode,
  normalizeClientNumber,
} from '@monlogement27/domain';

/** What one letter says, but for the words that are the same on all. */
export type Letter = {
  /** 8 digits, as on the rent notice. */
  readonly reference: string;
  /** Name, then the postal address, one line each. */
  readonly addressee: readonly string[];
  /** `XXXXX-XXXXX` */
  readonly code: string;
  /** What the QR code opens. */
  readonly url: string;
};

export const letterCodeLifetime = 30 * day;

/** Names and address as the roll has them; the code stands in the link's fragment, which no request carries. */
export function composeLetter(
  { clientNumber, civility, firstNames, lastNames, postalAddress }: Addressee,
  { code, publicUrl }: { readonly code: LetterCode; readonly publicUrl: URL },
): Letter {
  const number = normalizeClientNumber(clientNumber);
  if (!number.ok) throw new Error(`The roll holds a client number that is none: ${number.error}`);
  const name = [civility, firstNames, lastNames[0]].filter(Boolean).join(' ');
  const formatted = formatLetterCode(code);
  return {
    reference: formatReference(number.value),
    addressee: [name, ...postalAddress].map((line) => line.replace(/\s+/g, ' ').trim()),
    code: formatted,
    url: `${publicUrl.origin}/inscription/courrier#${formatted}`,
  };
}
