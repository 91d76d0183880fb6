import { day, hour, type Language } from '@monlogement27/domain';
import { language } from './words.ts';

/** Digits and hours as on every French paper, in Arabic too. */
const locales: Readonly<Record<Language, string>> = {
  fr: 'fr-FR',
  en: 'en-GB',
  ar: 'ar-u-hc-h23-nu-latn',
  tr: 'tr-TR',
  pt: 'pt-PT',
};
const locale = () => locales[language()];

/** «14:05», or with the day when that is not today. */
export function timeOf(iso: string): string {
  const at = new Date(iso);
  const today = new Date().toDateString() === at.toDateString();
  const written = new Intl.DateTimeFormat(locale(), {
    timeStyle: 'short',
    ...(today ? {} : { dateStyle: 'long' }),
  });
  return ordinal(written.format(at));
}

/** An instant in milliseconds, with its day: «28 novembre 2026 à 14:05». */
export function dateOf(at: number): string {
  return new Intl.DateTimeFormat(locale(), { dateStyle: 'long', timeStyle: 'short' }).format(at);
}

/** «il y a 3 heures», «hier», the day itself beyond a week; undefined within the hour. */
export function agoOf(iso: string, now = new Date()): string | undefined {
  const at = new Date(iso);
  const hours = Math.floor((now.getTime() - at.getTime()) / hour);
  if (hours < 1) return undefined;
  const relative = new Intl.RelativeTimeFormat(locale(), { numeric: 'auto' });
  const days = Math.round((midnightOf(now) - midnightOf(at)) / day);
  if (days === 0) return relative.format(-hours, 'hour');
  if (days < 7) return relative.format(-days, 'day');
  return ordinal(new Intl.DateTimeFormat(locale(), { dateStyle: 'long' }).format(at));
}

/** Of its own day here, which a change of the clock may make an hour longer or shorter. */
function midnightOf(at: Date): number {
  return new Date(at).setHours(0, 0, 0, 0);
}

/** A calendar day `YYYY-MM-DD`, in words; no time zone moves it. */
export function dayOf(day: string): string {
  const words = new Intl.DateTimeFormat(locale(), { dateStyle: 'long', timeZone: 'UTC' });
  return ordinal(words.format(new Date(`${day}T00:00:00Z`)));
}

/** French alone counts the first day of a month otherwise than the rest. */
function ordinal(date: string): string {
  return language() === 'fr' ? date.replace(/^1 /, '1er ') : date;
}

/** «43 secondes», in the language's own plural. */
export function secondsOf(count: number): string {
  return new Intl.NumberFormat(locale(), {
    style: 'unit',
    unit: 'second',
    unitDisplay: 'long',
  }).format(count);
}

/** The parts of «Jean, Marie et Paul»: each item, and what stands between. */
export function listOf(items: readonly string[]): { item: boolean; text: string }[] {
  return new Intl.ListFormat(locale(), { type: 'conjunction' })
    .formatToParts(items)
    .map(({ type, value }) => ({ item: type === 'element', text: value }));
}
