import { branded, type LetterCode } from './brand.ts';
import { err, ok, type Result } from './result.ts';
import { dropFormat } from './text.ts';

const maxUnits = 64;

/**
 * The code of a paper letter as typed: case, spaces and dashes forgiven, O read as 0, I and L as 1.
 * Shape: 10 symbols of Crockford's base 32. Refuses: `required`, `invalid`.
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
