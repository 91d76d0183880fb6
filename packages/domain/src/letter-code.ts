import { parseBirthDate } from './birth-date.ts';
import { type BirthDate, branded, type ClientNumber, type LetterCode } from './brand.ts';
import { normalizeClientNumber } from './client-number.ts';
import { type FieldErrors, fieldErrors } from './refusal.ts';
import { err, ok, type Result } from './result.ts';
import { dropFormat } from './text.ts';

/** «Inscription suite à courrier» as typed; the birth date only where it was asked for. */
export type LetterForm = {
  readonly clientNumber: string;
  readonly letterCode: string;
  readonly birthDate?: string | undefined;
};

/** The same, each field parsed. */
export type GivenLetter = {
  readonly clientNumber: ClientNumber;
  readonly letterCode: LetterCode;
  readonly birthDate: BirthDate | undefined;
};

const maxUnits = 64;

/**
 * The code of a paper letter as typed: case, spaces and dashes forgiven, O read as 0, I and L as 1.
 * Shape: 10 symbols of Crockford's base 32, upper case. Refuses: `required` (nothing typed), `invalid` (another
 * length or symbol).
 * Source: Crockford's base 32.
 */
export function normalizeLetterCode(raw: string): Result<LetterCode, 'required' | 'invalid'> {
  if (raw.length > maxUnits) return err('invalid');
  const typed = dropFormat(raw.normalize('NFKC'))
    .replace(/[\s\p{Pd}−]/gu, '')
    .toUpperCase()
    .replace(/O/g, '0')
    .replace(/[IL]/g, '1');
  if (typed === '') return err('required');
  return /^[0-9A-HJKMNP-TV-Z]{10}$/.test(typed) ? ok(branded<LetterCode>(typed)) : err('invalid');
}

/** The code as the letter prints it, `XXXXX-XXXXX`. */
export function formatLetterCode(code: LetterCode): string {
  return `${code.slice(0, 5)}-${code.slice(5)}`;
}

/**
 * A registration by letter, every field at once. `today` is `YYYY-MM-DD`; the birth date is `undefined` where the form
 * has none.
 * Refuses, by field name, as each field's own parser does: `clientNumber`, `letterCode`, `birthDate`.
 * Source: the landlord's guide («Inscription suite à courrier»).
 */
export function parseLetter(form: LetterForm, today: string): Result<GivenLetter, FieldErrors> {
  const clientNumber = normalizeClientNumber(form.clientNumber);
  const letterCode = normalizeLetterCode(form.letterCode);
  const birthDate =
    form.birthDate === undefined ? ok(undefined) : parseBirthDate(form.birthDate, today);
  if (clientNumber.ok && letterCode.ok && birthDate.ok) {
    return ok({
      clientNumber: clientNumber.value,
      letterCode: letterCode.value,
      birthDate: birthDate.value,
    });
  }
  return err(fieldErrors({ clientNumber, letterCode, birthDate }));
}
