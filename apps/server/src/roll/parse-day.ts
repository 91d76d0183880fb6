import { isCalendarDay } from '@monlogement27/domain';

const dayFirst = /^(\d{1,2})[/.\- ](\d{1,2})[/.\- ](\d{4})$/;
const yearFirst = /^(\d{4})[/.-]?(\d{2})[/.-]?(\d{2})$/;
/** An ERP may write a day as a moment: «10/09/1975 00:00:00», «1975-09-10T00:00:00». */
const timeOfDay = /(?<=\d{4}.*)[T ]\d{1,2}:\d{2}(?::\d{2}(?:[.,]\d+)?)?Z?$/;

/** A cell that holds a day, without the time of day that some exports put after it. */
export function dayCell(cell: string): string {
  return cell.trim().replace(timeOfDay, '');
}

/** A day as an export writes it, day before month or ISO, to `YYYY-MM-DD`; undefined where it is none. */
export function parseDay(cell: string): string | undefined {
  const [, day, month, year] = dayFirst.exec(cell) ?? [];
  if (day && month && year) return calendarDay(year, month, day);
  const [, isoYear, isoMonth, isoDay] = yearFirst.exec(cell) ?? [];
  if (isoYear && isoMonth && isoDay) return calendarDay(isoYear, isoMonth, isoDay);
  return undefined;
}

/** Blank, or all zeros, which is how some ERPs leave a date out. */
export function isBlankDay(cell: string): boolean {
  return /^[0\s/.-]*$/.test(cell);
}

function calendarDay(year: string, month: string, day: string): string | undefined {
  if (year === '0000' || !isCalendarDay(Number(year), Number(month), Number(day))) return undefined;
  return `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
}
