import type { ClientNumber, Email } from './brand.ts';
import { normalizeClientNumber } from './client-number.ts';
import { normalizeEmail } from './email.ts';
import { err, ok, type Result } from './result.ts';

/** What somebody signs in with. */
export type Identifier =
  | { readonly kind: 'email'; readonly email: Email }
  | { readonly kind: 'clientNumber'; readonly clientNumber: ClientNumber };

/**
 * The identifier of a sign-in or a lost password, in any of its typed forms.
 * Refuses: `required` (nothing typed), `invalid` (neither an address nor a client number).
 * Source: the landlord's guide («votre mail enregistré ou bien votre numéro de compte client»).
 */
export function parseIdentifier(raw: string): Result<Identifier, 'required' | 'invalid'> {
  if (/[@＠﹫]/u.test(raw)) {
    const email = normalizeEmail(raw.normalize('NFKC'));
    return email.ok ? ok({ kind: 'email', email: email.value }) : refused(email.error);
  }
  const number = normalizeClientNumber(raw);
  return number.ok
    ? ok({ kind: 'clientNumber', clientNumber: number.value })
    : refused(number.error);
}

function refused(error: string): Result<never, 'required' | 'invalid'> {
  return err(error === 'required' ? 'required' : 'invalid');
}
