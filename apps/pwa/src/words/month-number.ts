import type { Language } from '@monlogement27/domain';

/** Arabic has several sets of month names: the Maghreb's two, Egypt's, the Levant's. */
const locales: Readonly<Record<Language, readonly string[]>> = {
  fr: ['fr'],
  en: ['en'],
  ar: ['ar', 'ar-MA', 'ar-DZ', 'ar-SY'],
  tr: ['tr'],
  pt: ['pt'],
};
const shortestBeginning = 3;

/** «mars», «Août», «févr.», and the names of the chosen language, as a number; anything else as it was typed. */
export function monthNumber(typed: string, language: Language): string {
  const folded = fold(typed);
  const names = [...new Set([...locales[language], ...locales.fr])].flatMap(monthsOf);
  const named = names.filter(({ name }) => name === folded);
  const begun =
    folded.length < shortestBeginning ? [] : names.filter(({ name }) => name.startsWith(folded));
  const numbers = new Set((named.length > 0 ? named : begun).map(({ number }) => number));
  const [only] = numbers;
  return only === undefined || numbers.size > 1 ? typed.trim() : only;
}

function monthsOf(locale: string): { name: string; number: string }[] {
  const long = new Intl.DateTimeFormat(`${locale}-u-ca-gregory`, {
    month: 'long',
    timeZone: 'UTC',
  });
  return Array.from({ length: 12 }, (_, index) => ({
    name: fold(long.format(Date.UTC(2024, index, 15))),
    number: String(index + 1),
  }));
}

function fold(text: string): string {
  return text
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[\p{M}\p{P}\s\u0640]/gu, '')
    .replaceAll('ı', 'i');
}
