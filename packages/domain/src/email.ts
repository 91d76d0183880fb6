import { branded, type Email } from './brand.ts';
import { err, ok, type Result } from './result.ts';

/** Why what was typed is no address: `normalizeEmail` says when. */
export type EmailError = 'required' | 'invalid' | 'tooLong';

/** RFC 5321 4.5.3.1, and room for pasted spaces around it. */
const maxLocal = 64;
const maxAddress = 254;
const maxUnits = 512;
/** RFC 5322 `dot-atom`, without the percent sign: mail relays once routed by it. */
const dotAtom = /^[a-z0-9!#$&'*+/=?^_`{|}~-]+(?:\.[a-z0-9!#$&'*+/=?^_`{|}~-]+)*$/;
const label = /^[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?$/;
/** RFC 6761 and its registry: names that no public mail server bears. */
const specialUse = new Set(['localhost', 'local', 'internal', 'invalid']);

/**
 * An e-mail address in the one form it is compared, stored and mailed by.
 *
 * Shape: ASCII, lower case, `local@domain` with an A-label domain, 254 characters at most (64 before the @).
 * Refuses: `required`, `tooLong`, `invalid` (quotes, comments, display names, lists, percent signs, IP
 * literals, a domain without a dot or with a trailing one, special-use names).
 * Sources: RFC 5321, RFC 5322, RFC 6761, WHATWG URL (IDNA).
 */
export function normalizeEmail(raw: string): Result<Email, EmailError> {
  if (raw.length > maxUnits) return err('tooLong');
  const typed = raw.replace(/^[\s\p{Cf}]+|[\s\p{Cf}]+$/gu, '');
  if (typed === '') return err('required');
  const at = typed.lastIndexOf('@');
  const local = typed.slice(0, Math.max(at, 0)).toLowerCase();
  // `toLowerCase` turns the Kelvin sign into a k: the local part must be ASCII as typed.
  if (at < 1 || /[^\x21-\x7e]/.test(typed.slice(0, at)) || !dotAtom.test(local))
    return err('invalid');
  const domain = asciiDomain(typed.slice(at + 1));
  if (domain === undefined) return err('invalid');
  const address = `${local}@${domain}`;
  if (local.length > maxLocal || address.length > maxAddress) return err('tooLong');
  return ok(branded<Email>(address));
}

function asciiDomain(typed: string): string | undefined {
  // What a URL would read as something else than its host, or silently leave out.
  if (/[\s\p{Cc}\p{Cf}\p{Cs}/\\?#:@%[\]<>^|]/u.test(typed)) return undefined;
  let domain: string;
  try {
    domain = new URL(`http://${typed}/`).hostname;
  } catch {
    return undefined;
  }
  const labels = domain.split('.');
  const top = labels.at(-1) ?? '';
  if (labels.length < 2 || !labels.every((part) => label.test(part))) return undefined;
  if (/^\d+$/.test(top) || specialUse.has(top)) return undefined;
  return domain;
}
