import { landlord } from 'virtual:landlord';
import type { TypedDate } from '../components/date-field.tsx';
import { monthNumber } from '../words/month-number.ts';
import { language } from '../words/words.ts';

/** As one text, with the month as a number; empty where nothing was typed. */
export function birthDateOf({ day, month, year }: TypedDate): string {
  const parts = [day.trim(), monthNumber(month, language()), year.trim()];
  return parts.every((part) => part === '') ? '' : parts.join('/');
}

/** `YYYY-MM-DD` where the landlord is. */
export function today(): string {
  return new Intl.DateTimeFormat('sv-SE', { timeZone: landlord.timeZone }).format();
}
