import { parseBirthDate } from './birth-date.ts';
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

/** Why one candidate did not match; for the office, never for the person. */
export type Difference =
  | 'lastName'
  | 'firstName'
  | 'birthDate'
  | 'birthDateUnknown'
  | 'former'
  | 'letterOnly';

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
/** What an ERP writes where it does not know: nobody proves anything by typing it. */
const placeholderDate = '1900-01-01';

/** Every field's error at once, by field name; `today` is `YYYY-MM-DD`. */
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

/** Exactly one candidate that agrees in everything is a match; all else is one neutral «no». */
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
  if (given.birthDate === placeholderDate) return notMatched('placeholderDate', compared);
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
  const order: Difference[] = [
    'lastName',
    'firstName',
    'birthDate',
    'birthDateUnknown',
    'former',
    'letterOnly',
  ];
  return order.filter((difference) => differs[difference]);
}

function checkTypedName(raw: string): Result<string, 'required' | 'tooLong' | 'invalidCharacter'> {
  if (raw.length > maxNameUnits) return err('tooLong');
  if (hasControl(raw)) return err('invalidCharacter');
  return foldName(raw) === '' ? err('required') : ok(raw.trim());
}
