import type { RollFacts } from '@monlogement27/db';
import {
  err,
  foldName,
  isKnownBirthDate,
  normalizeClientNumber,
  normalizeEmail,
  ok,
  parseBirthDate,
  type Result,
  splitLastNames,
} from '@monlogement27/domain';
import type { RollMapping } from '@monlogement27/landlord';
import { doubtsAboutNames, type LetterReason } from './letter-reasons.ts';
import { memo } from './memo.ts';
import { dayCell, isBlankDay, parseDay } from './parse-day.ts';
import type { Columns } from './read-header.ts';
import type { RollRecord } from './read-records.ts';

export type BadRowReason =
  | 'tooFewColumns'
  | 'tooManyColumns'
  | ReferenceFault
  | 'noName'
  | 'nameTooLong'
  | BirthDateFault
  | 'impossibleExitDate'
  | 'personIdTooLong';

type ReferenceFault =
  | 'noReference'
  | 'referenceNotANumber'
  | 'referenceOnlyZeros'
  | 'referenceTooLong';
type BirthDateFault = 'impossibleBirthDate' | 'twoDigitYear' | 'birthDateInFuture';

export type GoodRow = {
  kind: 'row';
  line: number;
  facts: RollFacts;
  letterReasons: readonly LetterReason[];
  /** What could not be read and is left out, the row being kept. */
  dropped: readonly ('email' | 'entryDate')[];
};

export type BadRow = {
  kind: 'bad';
  line: number;
  reason: BadRowReason;
  /** Where it can be read: nobody under this number is taken for gone because of a bad row. */
  clientNumber: string | undefined;
};

export type RowContext = {
  columns: Columns;
  cutAt: RollMapping['cutAt'];
  /** `YYYY-MM-DD` where the landlord is. */
  today: string;
};

const fold = memo(foldName);
const splitNames = memo(splitLastNames);

const maxNameUnits = 200;
const maxPersonIdUnits = 100;
const maxCivilityUnits = 50;

/** One record of the roll to what is kept of it, or to why it cannot be. */
export function parseRow(
  record: RollRecord,
  { columns, cutAt, today }: RowContext,
): GoodRow | BadRow {
  const { line, fields } = record;
  const cell = (at: number | undefined) => clean(at === undefined ? '' : (fields[at] ?? ''));
  const reference = parseReference(cell(columns.reference));
  const clientNumber = reference.ok ? reference.value : undefined;
  const bad = (reason: BadRowReason): BadRow => ({ kind: 'bad', line, reason, clientNumber });

  if (fields.length < columns.width) return bad('tooFewColumns');
  if (fields.slice(columns.width).some((extra) => extra !== '')) return bad('tooManyColumns');
  if (!reference.ok) return bad(reference.error);

  const lastNameColumn = cell(columns.lastName);
  const lastNames = splitNames(lastNameColumn);
  const foldedLastNames = lastNames.map(fold).join(' ');
  const firstNames = cell(columns.firstName);
  if (foldedLastNames.trim() === '') return bad('noName');
  if (lastNameColumn.length > maxNameUnits || firstNames.length > maxNameUnits) {
    return bad('nameTooLong');
  }
  const birthDate = parseBirth(dayCell(cell(columns.birthDate)), today);
  if (!birthDate.ok) return bad(birthDate.error);
  const exitDate = parseOptionalDay(cell(columns.exitDate));
  if (!exitDate.ok) return bad('impossibleExitDate');
  const personId = cell(columns.personId);
  if (personId.length > maxPersonIdUnits) return bad('personIdTooLong');

  const entryDate = parseOptionalDay(cell(columns.entryDate));
  // Some exports end every row with a separator; but a row that shifted by one has its entry date for exit date.
  if (fields.length > columns.width && !entryDate.ok) return bad('tooManyColumns');
  const email = normalizeEmail(cell(columns.email));
  const doubts = doubtsAboutNames({ lastNameColumn, lastNames, firstNames }, cutAt);
  const town = [cell(columns.postalCode), cell(columns.town)].filter(Boolean).join(' ');
  return {
    kind: 'row',
    line,
    facts: {
      clientNumber: reference.value,
      personId: personId === '' ? null : personId,
      lastNames,
      firstNames,
      foldedLastNames,
      foldedFirstNames: fold(firstNames),
      civility: cell(columns.civility).slice(0, maxCivilityUnits) || null,
      birthDate: birthDate.value,
      letterOnly: doubts.length > 0,
      postalAddress: [...columns.address.map(cell), town].filter(Boolean),
      entryDate: entryDate.ok ? entryDate.value : null,
      exitDate: exitDate.value,
      email: email.ok ? email.value : null,
    },
    letterReasons: birthDate.value === null ? ['birthDateUnknown', ...doubts] : doubts,
    dropped: [
      ...(email.ok || email.error === 'required' ? [] : (['email'] as const)),
      ...(entryDate.ok ? [] : (['entryDate'] as const)),
    ],
  };
}

/** Digits only: what a person may type around a number is a fault in an export. */
function parseReference(cell: string): Result<string, ReferenceFault> {
  if (cell === '') return err('noReference');
  if (!/^[0-9]+$/.test(cell)) return err('referenceNotANumber');
  const number = normalizeClientNumber(cell);
  if (number.ok) return number;
  const onlyZeros = number.error === 'onlyZeros';
  return err(onlyZeros ? 'referenceOnlyZeros' : 'referenceTooLong');
}

/** `null` where the roll does not know it; a day nobody alive was born on is such a filler too. */
function parseBirth(cell: string, today: string): Result<string | null, BirthDateFault> {
  if (!isKnownBirthDate(cell)) return ok(null);
  const date = parseBirthDate(parseDay(cell) ?? cell, today);
  if (date.ok) return date;
  if (date.error === 'tooLongAgo') return ok(null);
  if (date.error === 'inFuture') return err('birthDateInFuture');
  if (date.error === 'twoDigitYear') return err('twoDigitYear');
  return err('impossibleBirthDate');
}

function parseOptionalDay(cell: string): Result<string | null, 'unreadable'> {
  const day = dayCell(cell);
  if (isBlankDay(day)) return ok(null);
  const value = parseDay(day);
  return value === undefined ? err('unreadable') : ok(value);
}

/** One line, single spaces, no control characters. */
function clean(cell: string): string {
  // Most cells are clean already, and there are millions of them.
  if (!/[\s\p{Cc}]/u.test(cell)) return cell;
  return cell.replace(/[\s\p{Cc}]+/gu, ' ').trim();
}
