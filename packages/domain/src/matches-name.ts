import { nameReadings } from './fold.ts';
import { hasControl } from './text.ts';

/** Names as the roll has them: used name and birth name; all given names, separated by spaces. */
export type NamesOnRoll = { readonly lastNames: readonly string[]; readonly firstNames: string };
/** Names as a person typed them. */
export type GivenNames = { readonly lastName: string; readonly firstName: string };

const maxUnits = 100;

/**
 * Whether a person who typed these names may be the one on the roll.
 *
 * Compared without case, accents and separators; any of the roll's last names; the first name is the whole
 * or any run of whole given names, a hyphenated name being one. No edit distance, no initials, no swap:
 * the names are a proof of identity, and a guess must not pass for one.
 * Source: the landlord's guide (step 1); civil status of French names.
 */
export function matchesName(onRoll: NamesOnRoll, given: GivenNames): boolean {
  return matchesLastName(onRoll, given.lastName) && matchesFirstName(onRoll, given.firstName);
}

export function matchesLastName(onRoll: NamesOnRoll, lastName: string): boolean {
  return onRoll.lastNames.some((name) => sameName(name, lastName));
}

export function matchesFirstName(onRoll: NamesOnRoll, firstName: string): boolean {
  if (onRoll.firstNames.length > maxUnits) return false;
  return runsOf(onRoll.firstNames.split(/\s+/u).filter(Boolean)).some((run) =>
    sameName(run, firstName),
  );
}

function sameName(onRoll: string, given: string): boolean {
  if (![onRoll, given].every(comparable)) return false;
  const readings = nameReadings(given);
  return [...nameReadings(onRoll)].some((reading) => reading !== '' && readings.has(reading));
}

function comparable(name: string): boolean {
  return name.length <= maxUnits && !hasControl(name);
}

function runsOf(words: readonly string[]): string[] {
  return words.flatMap((_, start) =>
    words.slice(start).map((_, length) => words.slice(start, start + length + 1).join(' ')),
  );
}
