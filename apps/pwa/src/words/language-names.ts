import type { Language } from '@monlogement27/domain';

/** Each in its own words, in the order they are offered. */
export const languageNames: Readonly<Record<Language, string>> = {
  fr: 'Français',
  en: 'English',
  ar: 'العربية',
  tr: 'Türkçe',
  pt: 'Português',
};

export function isLanguage(code: string | null | undefined): code is Language {
  return code != null && Object.hasOwn(languageNames, code);
}
