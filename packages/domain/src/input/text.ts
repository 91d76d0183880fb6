import * as z from 'zod/mini';
import { hasLoneSurrogate } from '../text.ts';

/**
 * What a person typed, raw, at most `max` UTF-16 units: parsing it is the domain's next step.
 * Refuses: `required` (no string), `tooLong`, `invalidCharacter` (NUL, half characters: no keyboard types them, and no
 * database keeps them).
 */
export function typed(max: number) {
  return z.string({ error: 'required' }).check(
    z.maxLength(max, { error: 'tooLong' }),
    z.refine((text) => !text.includes('\0') && !hasLoneSurrogate(text), {
      error: 'invalidCharacter',
    }),
  );
}

/** Longer than any parser's own limit, so that the parser's refusal is the one a person sees. */
export const longText = 2000;

export const token = typed(200);

/** Those of screens and mails, as BCP 47 tags, the first where nobody has chosen. */
export const languages = ['fr', 'en', 'ar', 'tr', 'pt'] as const;

/** One of `languages`. */
export type Language = (typeof languages)[number];
export const language = z.enum(languages, { error: 'invalid' });
