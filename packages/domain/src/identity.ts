import { isKnownBirthDate, parseBirthDate } from './birth-date.ts';
import type { BirthDate, ClientNumber } from './brand.ts';
import { normalizeClientNumber } from './client-number.ts';
import { foldName } from './fold.ts';
import { matchesFirstName, matchesLastName, type NamesOnRoll } from './matches-name.ts';
import { type FieldErrors, fieldErrors } from './refusal.ts';
import { err, ok, type Result } from './result.ts';
import { hasControl } from './text.ts';

/** Step 1 as typed. */
export type IdentityForm = {
  readonly clientNumber: string;
  readonly lastName: string;
  readonly firstName: string;
  readonly birthDate: string;
};

/** Step 1, each field parsed. */
export type GivenIdentity = {
  readonly clientNumber: ClientNumber;
  readonly lastName: string;
  readonly firstName: string;
  readonly birthDate: BirthDate;
};

/** A tenant of the roll under the given client number. */
export type Candidate = NamesOnRoll & {
  readonly tenantId: string;
  /** `null` where the roll does not know it. */
  readonly birthDate: string | null;
  /** On the roll today: neither gone nor past the exit date. */
  readonly current: boolean;
  /** Cut names, initials, lost characters: the names cannot prove who it is. */
  readonly letterOnly: boolean;
};

/** In the order they are told. */
const differences = [
  'lastName',
  'firstName',
  'birthDate',
  'birthDateUnknown',
  'former',
  'letterOnly',
] as const;

/** Why one candidate did not match; for the office, never for the person. */
export type Difference = (typeof differences)[number];

/**
 * Who step 1 found, or why nobody. `placeholderDate`: the person typed what an ERP writes where it knows no date,
 * and nobody proves anything by typing it.
 */
export type IdentityMatch =
  | { readonly kind: 'matched'; readonly tenantId: string }
  | {
      readonly kind: 'notMatched';
      readonly why: 'unknownNumber' | 'placeholderDate' | 'severalMatch' | 'differs';
      readonly candidates: readonly {
        readonly tenantId: string;
        readonly differences: readonly Difference[];
      }[];
    };

const maxNameUnits = 100;

/**
 * Step 1 of registration, every field at once. `today` is `YYYY-MM-DD`; names keep their spelling, without spaces
 * around them.
 * Refuses, by field name: `clientNumber` and `birthDate` as their own parsers do; `lastName` and `firstName` with
 * `required` (nothing typed but separators), `tooLong` (over 100 UTF-16 units), `invalidCharacter` (a control character).
 * Source: the landlord's guide («Inscription étape 1 / 2»).
 */
export function parseIdentity(
  form: IdentityForm,
  today: string,
): Result<GivenIdentity, FieldErrors> {
  const clientNumber = normalizeClientNumber(form.clientNumber);
  const birthDate = parseBirthDate(form.birthDate, today);
  const lastName = checkTypedName(form.lastName);
  const firstName = checkTypedName(form.firstName);
  if (clientNumber.ok && birthDate.ok && lastName.ok && firstName.ok) {
    return ok({
      clientNumber: clientNumber.value,
      lastName: lastName.value,
      firstName: firstName.value,
      birthDate: birthDate.value,
    });
  }
  return err(fieldErrors({ clientNumber, lastName, firstName, birthDate }));
}

/**
 * Exactly one candidate that agrees in everything is a match; all else is one neutral «no», whose reasons are for the
 * office. `candidates` are the tenants of the roll under `given.clientNumber`, which is not compared again.
 * Sources: the landlord's guide; OWASP Authentication Cheat Sheet (who guesses must not learn which fact was right).
 */
export function matchIdentity(
  candidates: readonly Candidate[],
  given: GivenIdentity,
): IdentityMatch {
  const compared = candidates.map((candidate) => ({
    tenantId: candidate.tenantId,
    differences: differencesOf(candidate, given),
  }));
  const matches = compared.filter(({ differences }) => differences.length === 0);
  const [match] = matches;
  if (!isKnownBirthDate(given.birthDate)) return notMatched('placeholderDate', compared);
  if (match !== undefined && matches.length === 1) {
    return { kind: 'matched', tenantId: match.tenantId };
  }
  if (candidates.length === 0) return notMatched('unknownNumber', compared);
  return notMatched(matches.length > 1 ? 'severalMatch' : 'differs', compared);
}

function notMatched(
  why: Extract<IdentityMatch, { kind: 'notMatched' }>['why'],
  candidates: Extract<IdentityMatch, { kind: 'notMatched' }>['candidates'],
): IdentityMatch {
  return { kind: 'notMatched', why, candidates };
}

function differencesOf(candidate: Candidate, given: GivenIdentity): Difference[] {
  const differs: Record<Difference, boolean> = {
    lastName: !matchesLastName(candidate, given.lastName),
    firstName: !matchesFirstName(candidate, given.firstName),
    birthDate: candidate.birthDate !== null && candidate.birthDate !== given.birthDate,
    birthDateUnknown: candidate.birthDate === null,
    former: !candidate.current,
    letterOnly: candidate.letterOnly,
  };
  return differences.filter((difference) => differs[difference]);
}

function checkTypedName(raw: string): Result<string, 'required' | 'tooLong' | 'invalidCharacter'> {
  if (raw.length > maxNameUnits) return err('tooLong');
  if (hasControl(raw)) return err('invalidCharacter');
  return foldName(raw) === '' ? err('required') : ok(raw.trim());
}
