import { type BirthDate, branded } from './brand.ts';
import { err, ok, type Result } from './result.ts';
import { asciiDigits, dropFormat } from './text.ts';

/** Why what was typed is no birth date: `parseBirthDate` says when. */
export type BirthDateError =
  | 'required'
  | 'invalidFormat'
  | 'twoDigitYear'
  | 'notACalendarDate'
  | 'inFuture'
  | 'tooLongAgo';

const maxUnits = 64;
const maxAgeYears = 130;
const dayMonthYear = /^(\d{1,2})\s*[/.\-\s]\s*(\d{1,2})\s*[/.\-\s]\s*(\d{4}|\d{2})$/;
const iso = /^(\d{4})-(\d{2})-(\d{2})$/;

/**
 * A birth date as typed: day, month, year with / . - or space, or ISO; never month before day.
 *
 * Shape: `YYYY-MM-DD`, a calendar day and never an instant. `today` is `YYYY-MM-DD`.
 * Refuses: `required`, `invalidFormat`, `twoDigitYear` (two centuries fit), `notACalendarDate` (31/04),
 * `inFuture`, `tooLongAgo` (over 130 years). Month names are the screen's business.
 * Source: the landlord's guide (10/09/1975).
 */
export function parseBirthDate(raw: string, today: string): Result<BirthDate, BirthDateError> {
  if (raw.length > maxUnits) return err('invalidFormat');
  const typed = asciiDigits(dropFormat(raw.normalize('NFKC'))).trim();
  if (typed === '') return err('required');
  const parts = readParts(typed);
  if (parts === undefined) return err('invalidFormat');
  const { day, month, year } = parts;
  if (year.length === 2) return err('twoDigitYear');
  if (!isCalendarDay(Number(year), Number(month), Number(day))) return err('notACalendarDate');
  const date = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  if (date > today) return err('inFuture');
  if (date < yearsBefore(today, maxAgeYears)) return err('tooLongAgo');
  return ok(branded<BirthDate>(date));
}

/**
 * Whether a date of the roll is one: `false` for a blank, a part of zeros (00/00/1975) and 01/01/1900,
 * which the ERP writes where it does not know. Such a tenant registers by letter only. Day or year may come first;
 * whether the calendar has the day is not asked. Source: landlords' ERP exports.
 */
export function isKnownBirthDate(date: string): boolean {
  const parts = date
    .split(/[^\p{Nd}]+/u)
    .filter(Boolean)
    .map(asciiDigits);
  if (parts.length === 0 || parts.some((part) => /^0+$/.test(part))) return false;
  const joined = parts.map((part) => part.padStart(2, '0')).join('-');
  return !['01-01-1900', '1900-01-01', '01011900', '19000101'].includes(joined);
}

/** Whether the three numbers, the month from 1 to 12, name a day of the Gregorian calendar. */
export function isCalendarDay(year: number, month: number, day: number): boolean {
  const leap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  const days = [31, leap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1];
  return days !== undefined && day >= 1 && day <= days;
}

function readParts(typed: string): { day: string; month: string; year: string } | undefined {
  const [, isoYear, isoMonth, isoDay] = iso.exec(typed) ?? [];
  if (isoYear && isoMonth && isoDay) return { day: isoDay, month: isoMonth, year: isoYear };
  const [, day, month, year] = dayMonthYear.exec(typed) ?? [];
  return day && month && year ? { day, month, year } : undefined;
}

function yearsBefore(today: string, years: number): string {
  return `${String(Number(today.slice(0, 4)) - years).padStart(4, '0')}${today.slice(4)}`;
}
