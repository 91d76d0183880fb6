import type { Words } from './words/words.ts';

/** «dimanche 1 mars à 11:00», on the landlord's clock and in the tenant's language. */
export function tellMoment(at: Date, { locale }: Words, timeZone: string): string {
  return new Intl.DateTimeFormat(locale, {
    weekday: 'long',
    day: 'numeric',
    month: 'long',
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
    timeZone,
  }).format(at);
}

/** «24 heures». */
export function tellHours(hours: number, { locale }: Words): string {
  const style = { style: 'unit', unit: 'hour', unitDisplay: 'long' } as const;
  return new Intl.NumberFormat(locale, style).format(hours).replaceAll('\u00a0', ' ');
}
