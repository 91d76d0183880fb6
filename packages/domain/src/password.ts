import { branded, type Password } from './brand.ts';
import { isCommonStem } from './common-stems.ts';
import { foldAccents } from './fold.ts';
import { err, ok, type Result } from './result.ts';
import { codePoints, hasControl, hasLoneSurrogate } from './text.ts';

/** Every rule of the policy, in the order unmet ones are reported. */
export const passwordRules = [
  'unsupportedCharacter',
  'tooLong',
  'length',
  'uppercase',
  'lowercase',
  'digit',
  'special',
  'personalData',
  'tooCommon',
] as const;
/** One of `passwordRules`; `checkPassword` says what each asks for. */
export type PasswordRule = (typeof passwordRules)[number];

/** What the password must not contain: raw strings, as typed or as on the roll. */
export type AboutTenant = {
  readonly email?: string | undefined;
  readonly clientNumber?: string | undefined;
  readonly lastName?: string | undefined;
  readonly firstName?: string | undefined;
};

const minLength = 8;
const maxLength = 128;
/** 128 code points never need more: past this, nothing is normalised or measured. */
const maxUnits = 1024;
const shortestPersonalData = 4;
const mostBesideCommonStem = 5;

/**
 * The password as it is hashed: NFKC, so that one password typed on two keyboards verifies.
 * Never the policy: sign-in accepts whatever was once accepted.
 * Refuses: `unsupportedCharacter` (control characters, lone surrogates), `tooLong` (over 128 code points).
 * Source: NIST SP 800-63B-4.
 */
export function normalizePassword(
  raw: string,
): Result<Password, ('unsupportedCharacter' | 'tooLong')[]> {
  if (raw.length > maxUnits) return err(['tooLong']);
  const password = raw.normalize('NFKC');
  const unmet: ('unsupportedCharacter' | 'tooLong')[] = [];
  if (hasControl(password) || hasLoneSurrogate(password)) unmet.push('unsupportedCharacter');
  if (codePoints(password) > maxLength) unmet.push('tooLong');
  return unmet.length === 0 ? ok(branded<Password>(password)) : err(unmet);
}

/**
 * The guide's policy: 8 characters or more with an upper-case and a lower-case letter, a digit and a
 * special character; nothing about the tenant; nothing common.
 *
 * Shape: as `normalizePassword` gives it. A space is allowed and counts for no class.
 * Refuses with every unmet rule, in the order of `passwordRules`: those of `normalizePassword`; `length` (under 8 code
 * points); `uppercase` `lowercase` `digit` `special` (no Lu, Ll, Nd, P or S); `personalData` (contains a fact of
 * `about` of 4 characters or more, of the e-mail the part before the @); `tooCommon` (a common password, word, given
 * name, town or keyboard run with at most 5 characters beside it, look-alikes such as @ and 0 read as letters).
 * Sources: the landlord's guide; CNIL délibération 2022-100; NIST SP 800-63B-4; ANSSI PG-078.
 */
export function checkPassword(
  raw: string,
  about: AboutTenant = {},
): Result<Password, PasswordRule[]> {
  const normalized = normalizePassword(raw);
  if (raw.length > maxUnits) return normalized;
  const password = raw.normalize('NFKC');
  const basic = normalized.ok ? [] : normalized.error;
  const unmet = new Set<PasswordRule>(basic);
  if (codePoints(password) < minLength) unmet.add('length');
  if (!/\p{Lu}/u.test(password)) unmet.add('uppercase');
  if (!/\p{Ll}/u.test(password)) unmet.add('lowercase');
  if (!/\p{Nd}/u.test(password)) unmet.add('digit');
  if (!/[\p{P}\p{S}]/u.test(password)) unmet.add('special');
  if (containsPersonalData(password, about)) unmet.add('personalData');
  if (isTooCommon(password)) unmet.add('tooCommon');
  if (unmet.size === 0) return normalized;
  return err(passwordRules.filter((rule) => unmet.has(rule)));
}

function containsPersonalData(password: string, about: AboutTenant): boolean {
  const folded = foldAccents(password);
  return [about.email?.split('@')[0], about.clientNumber, about.lastName, about.firstName]
    .map((fact) => foldAccents(fact ?? '').trim())
    .some((fact) => codePoints(fact) >= shortestPersonalData && folded.includes(fact));
}

const lookAlikes: Readonly<Record<string, string>> = {
  '@': 'a',
  '0': 'o',
  '1': 'i',
  '3': 'e',
  $: 's',
};

function isTooCommon(password: string): boolean {
  // A control or a half character would only lengthen what stands beside the stem.
  const trimmed = password.replace(/^\P{L}+|\P{L}+$/gu, '');
  const readings = [password, trimmed].flatMap((text) => [text, readLookAlikes(text)]);
  const size = codePoints(password);
  return readings
    .flatMap(longestRuns)
    .some(
      (run) => size - codePoints(run) <= mostBesideCommonStem && isCommonStem(foldAccents(run)),
    );
}

function readLookAlikes(text: string): string {
  return text.replace(/[@013$]/g, (sign) => lookAlikes[sign] ?? sign);
}

function longestRuns(text: string): string[] {
  // Composed letters keep their length; a mark on its own belongs to the letter before it.
  const runs = text.match(/(?:\p{L}\p{M}*)+/gu) ?? [];
  const longest = Math.max(0, ...runs.map(codePoints));
  return runs.filter((run) => codePoints(run) === longest);
}
