import { branded, type ClientNumber } from './brand.ts';
import { err, ok, type Result } from './result.ts';
import { asciiDigits, dropFormat } from './text.ts';

/** Why what was typed is no client number: `normalizeClientNumber` says when. */
export type ClientNumberError =
  | 'required'
  | 'tooLong'
  | 'invalidCharacter'
  | 'onlyZeros'
  | 'tooManyDigits';

const maxUnits = 64;
const maxDigits = 8;
/** A label before the number: «Référence à rappeler : », «N° », the stray «L» of a scanned notice. */
const labelBeforeNumber = /^[\p{L}\p{M}\p{P}\p{S}\s]*(?=\p{Nd})/u;
/** Spaces, dots, hyphens and dashes of any kind; the minus sign is a symbol to Unicode, a dash to a person. */
const separators = /[\s.·•‧∙⋅・。\p{Pd}−⁃˗]/gu;

/**
 * The client number in any form a person types or pastes it.
 *
 * Shape: 1 to 8 ASCII digits, no leading zero. Refuses: `required` (nothing typed), `tooLong` (over 64
 * UTF-16 units), `invalidCharacter`, `onlyZeros`, `tooManyDigits` (over 8 significant digits).
 * Source: the landlord's guide («référence à rappeler», with or without the zeros).
 */
export function normalizeClientNumber(raw: string): Result<ClientNumber, ClientNumberError> {
  if (raw.length > maxUnits) return err('tooLong');
  const typed = dropFormat(raw.normalize('NFKC'));
  if (typed.trim() === '') return err('required');
  const digits = asciiDigits(
    typed
      .replace(labelBeforeNumber, '')
      .replace(separators, '')
      // Only after a first digit: before it, a letter is a label.
      .replace(/(?<=^\p{Nd}.*)[Oo]/gu, '0')
      .replace(/(?<=^\p{Nd}.*)[Il]/gu, '1'),
  );
  if (!/^[0-9]+$/.test(digits)) return err('invalidCharacter');
  const significant = digits.replace(/^0+/, '');
  if (significant === '') return err('onlyZeros');
  if (significant.length > maxDigits) return err('tooManyDigits');
  return ok(branded<ClientNumber>(significant));
}

/** The client number as the rent notice prints it: 8 digits, `00012345` («référence à rappeler»). */
export function formatReference(clientNumber: ClientNumber): string {
  return clientNumber.padStart(maxDigits, '0');
}
