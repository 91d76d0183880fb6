import { branded, type HumanCode } from './brand.ts';
import { err, ok, type Result } from './result.ts';
import { asciiDigits, dropFormat } from './text.ts';

/** Why what was typed is no human code: `normalizeHumanCode` says when. */
export type HumanCodeError = 'required' | 'invalidCharacter' | 'wrongLength';

/** How many digits a human check's picture shows. */
export const humanCodeLength = 6;
const maxUnits = 64;

/**
 * What a person read off a human check's picture, or heard: spaces, dots and dashes between the digits are
 * forgiven, and any script's digits count.
 * Shape: 6 ASCII digits. Refuses: `required` (nothing typed), `invalidCharacter`, `wrongLength`.
 * Source: the landlord's guide («Entrez les caractères figurant dans l'image»).
 */
export function normalizeHumanCode(raw: string): Result<HumanCode, HumanCodeError> {
  if (raw.length > maxUnits) return err('wrongLength');
  const typed = asciiDigits(dropFormat(raw.normalize('NFKC')).replace(/[\s.,\p{Pd}−]/gu, ''));
  if (typed === '') return err('required');
  if (!/^[0-9]+$/.test(typed)) return err('invalidCharacter');
  if (typed.length !== humanCodeLength) return err('wrongLength');
  return ok(branded<HumanCode>(typed));
}
